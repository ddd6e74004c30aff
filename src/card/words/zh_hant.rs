//! Chinese in traditional characters.

use super::{Words, en, plural};

pub(super) const WORDS: Words = Words {
    tag: "zh-Hant",
    plural: plural::none,
    comma: "、",
    by: "作者：",
    editors: &["編輯"],
    agency: "通訊社",
    updated: "更新於",
    minutes: &["閱讀約{n}分鐘"],
    credit: "圖片來源：",
    summary: "摘要",
    points: &["{n}項重點"],
    from_publisher: "來自原媒體",
    from_story: "內文摘句",
    also_from_story: "另摘自內文",
    no_summary: "沒有摘要：內文中沒有可摘錄的完整句子。",
    full_story: "閱讀全文",
    less: "收合",
    sources: "引用媒體",
    notes: &["編者按"],
    set_aside: &["{n}行未列入內文"],
    set_aside_hint: "這些行被視為選單、按鈕等頁面內容，而非文章內容，原文保留於此。",
    empty: "尚無文章",
    empty_hint: "貼上一篇新聞的純文字，即可產生文章卡片。",
    no_story: "找不到文章",
    no_story_hint: "這段文字不像一篇文章。內容沒有遺失，請查看未列入內文的行。",
    ..en::WORDS
};

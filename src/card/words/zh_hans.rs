//! Chinese in simplified characters.

use super::{Words, en, plural};

pub(super) const WORDS: Words = Words {
    tag: "zh-Hans",
    plural: plural::none,
    comma: "、",
    by: "作者：",
    editors: &["编辑"],
    agency: "通讯社",
    updated: "更新于",
    minutes: &["阅读约{n}分钟"],
    credit: "图片来源：",
    summary: "摘要",
    points: &["{n}个要点"],
    from_publisher: "来自原媒体",
    from_story: "正文摘句",
    also_from_story: "另摘自正文",
    no_summary: "没有摘要：正文中没有可摘取的完整句子。",
    full_story: "阅读全文",
    less: "收起",
    sources: "引用媒体",
    notes: &["编者按"],
    set_aside: &["{n}行未收入正文"],
    set_aside_hint: "这些行被视为菜单、按钮等页面内容，而非文章内容，原文保留于此。",
    empty: "暂无文章",
    empty_hint: "粘贴一篇新闻的纯文本，即可生成文章卡片。",
    no_story: "未找到文章",
    no_story_hint: "这段文字不像一篇文章。内容没有丢失，请查看未收入正文的行。",
    ..en::WORDS
};

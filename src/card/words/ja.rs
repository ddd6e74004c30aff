//! Japanese.

use super::{Words, en, plural};

pub(super) const WORDS: Words = Words {
    tag: "ja",
    plural: plural::none,
    comma: "、",
    range: "～",
    by: "文:",
    editors: &["編集"],
    agency: "配信",
    updated: "更新",
    minutes: &["読了目安 {n}分"],
    credit: "写真:",
    summary: "要点",
    points: &["{n}項目"],
    from_publisher: "発行元による要点",
    from_story: "記事から抜き出した文",
    also_from_story: "記事からさらに抜き出した文",
    no_summary: "要点はありません。記事に抜き出せる文がありません。",
    full_story: "全文を読む",
    less: "折りたたむ",
    sources: "引用元",
    notes: &["編集部注"],
    set_aside: &["記事から除いた{n}行"],
    set_aside_hint: "メニューやボタンなど、記事ではなくページの部品とみなした行です。原文のまま残しています。",
    empty: "記事はまだありません",
    empty_hint: "ニュース記事のテキストを貼り付けると、カードとして表示されます。",
    no_story: "記事が見つかりません",
    no_story_hint: "この文章は記事として読み取れませんでした。失われた部分はありません。除いた行をご覧ください。",
    ..en::WORDS
};

//! Korean.

use super::{Words, en, plural};

pub(super) const WORDS: Words = Words {
    tag: "ko",
    plural: plural::none,
    range: "~",
    by: "글:",
    editors: &["편집"],
    agency: "뉴스통신사",
    updated: "수정",
    minutes: &["읽는 시간 {n}분"],
    credit: "사진:",
    summary: "요약",
    points: &["{n}개 항목"],
    from_publisher: "언론사 제공",
    from_story: "기사에서 뽑은 문장",
    also_from_story: "기사에서 더 뽑은 문장",
    no_summary: "요약 없음: 기사에 뽑을 만한 완전한 문장이 없습니다.",
    full_story: "기사 전문 읽기",
    less: "접기",
    sources: "인용 매체",
    notes: &["편집자 주"],
    set_aside: &["기사에서 제외한 {n}줄"],
    set_aside_hint: "기사 내용이 아니라 메뉴나 버튼 같은 페이지 요소로 보이는 줄입니다. 원문 그대로 보관합니다.",
    empty: "아직 기사가 없습니다",
    empty_hint: "뉴스 기사의 텍스트를 붙여 넣으면 카드로 보여 줍니다.",
    no_story: "기사를 찾지 못했습니다",
    no_story_hint: "이 텍스트는 기사로 읽히지 않습니다. 사라진 내용은 없으니 제외한 줄을 확인하세요.",
    ..en::WORDS
};

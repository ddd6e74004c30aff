//! Vietnamese.

use super::{Words, en, plural};

pub(super) const WORDS: Words = Words {
    tag: "vi",
    plural: plural::none,
    by: "Tác giả:",
    editors: &["Biên tập"],
    agency: "Hãng tin",
    updated: "Cập nhật",
    minutes: &["{n} phút đọc"],
    credit: "Ảnh:",
    summary: "Tóm tắt",
    points: &["{n} ý chính"],
    from_publisher: "Từ tòa soạn",
    from_story: "Câu trích từ bài viết",
    also_from_story: "Trích thêm từ bài viết",
    no_summary: "Không có tóm tắt: bài viết không có câu trọn vẹn nào để trích.",
    full_story: "Đọc toàn bài",
    less: "Thu gọn",
    sources: "Dẫn nguồn",
    notes: &["Lời tòa soạn"],
    set_aside: &["{n} dòng để riêng"],
    set_aside_hint: "Được coi là thành phần của trang như trình đơn và nút bấm, không phải nội dung bài viết. Giữ nguyên văn tại đây.",
    empty: "Chưa có bài viết",
    empty_hint: "Dán văn bản thuần của một bài báo để xem dưới dạng thẻ.",
    no_story: "Không tìm thấy bài viết",
    no_story_hint: "Văn bản này không giống một bài báo. Không có gì bị mất: hãy xem các dòng để riêng.",
    ..en::WORDS
};

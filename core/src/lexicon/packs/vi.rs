//! Vietnamese. Terms as printed by Tuổi Trẻ, Thanh Niên, VnExpress, Dân trí, VietNamNet, Nhân Dân, Lao Động, Tiền Phong and BBC Tiếng Việt.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static VI: Lexicon = Lexicon {
    tag: "vi",
    letters: "àáâãéêìíòóôõùúýăđĩũơưạảấầẫậắằặẻẽếềểệỉịọỏốồổộớờởỡợụủứừửữự",
    function_words: "của|và|là|các|có|được|trong|cho|không|với|những|người|đã|này|để|một|ở|từ|khi|đến|theo|tại|về|vào|năm|như|sẽ|cũng|chỉ|\
        phải|thì|mà|nhiều|hơn|đang|rất|nếu|nên|trên|việc|sau|còn|bị|làm|ra|đó|vẫn|bằng|rồi",
    dependent: "ông|bà|anh|chị|họ|cô|nó|đây|đó|nhưng|song|cũng|và|hoặc|còn|ngoài",
    months: "tháng 1,tháng 01,tháng một,tháng giêng|tháng 2,tháng 02,tháng hai|tháng 3,tháng 03,tháng ba|tháng 4,tháng 04,tháng tư|\
        tháng 5,tháng 05,tháng năm|tháng 6,tháng 06,tháng sáu|tháng 7,tháng 07,tháng bảy|tháng 8,tháng 08,tháng tám|\
        tháng 9,tháng 09,tháng chín|tháng 10,tháng mười|tháng 11,tháng mười một|tháng 12,tháng mười hai,tháng chạp",
    and: "và",
    credit: "ảnh|nguồn ảnh|hình ảnh|hình|ảnh chụp|nguồn hình ảnh|nguồn hình|ảnh minh họa|ảnh minh hoạ|ảnh tư liệu|ảnh do|ảnh cắt từ|đồ họa|\
        đồ hoạ|chụp lại hình ảnh|tác giả ảnh|chú thích ảnh",
    source: "nguồn|nguồn tin|theo nguồn",
    conventions: Conventions::DEFAULT,
    words: compiled_in(&CueWords {
        weekdays: "thứ hai,thứ 2|thứ ba,thứ 3|thứ tư,thứ 4|thứ năm,thứ 5|thứ sáu,thứ 6|thứ bảy,thứ 7|chủ nhật,chúa nhật,cn",
        by: "tác giả|bài|bài viết|bài và ảnh|theo|thực hiện|người viết|\
            bài, ảnh|tin, ảnh|tin và ảnh|bài - ảnh|tin, bài",
        job: "phóng viên|nhà báo|biên tập viên|biên tập|cộng tác viên|tổng biên tập|phó tổng biên tập|thư ký tòa soạn|\
            ctv|pv|phóng viên ảnh|phóng viên thường trú|thường trú|biên dịch viên|bình luận viên|nhiếp ảnh gia|cây bút|thực tập sinh|phóng viên thể thao|người viết",
        staff_byline: "ban biên tập|tòa soạn|bbt|pv",
        editor: "biên tập|biên dịch|dịch|người dịch|\
            biên tập viên|hiệu đính|biên tập bởi|chịu trách nhiệm nội dung|lược dịch",
        published: "đăng|ngày đăng|đăng ngày|đăng lúc|xuất bản|ngày xuất bản|đăng vào|xuất bản lúc|thời gian đăng|ngày tạo|đăng tải lúc",
        updated: "cập nhật|cập nhật lúc|cập nhật ngày|lần cuối|cập nhật lần cuối|cập nhật cuối|cập nhật mới nhất|sửa lúc|chỉnh sửa lúc|\
            lần cập nhật cuối|đã cập nhật",
        relative: "trước|hôm qua|hôm nay|hôm kia|vừa xong",
        attribution: "theo|dẫn lời|dẫn nguồn|trích dẫn|đưa tin|cho biết|nói với!|chia sẻ với!|kể với!|trả lời!|trả lời phỏng vấn!|phỏng vấn|\
            tiết lộ với!|trao đổi với!|phát biểu trên!|trên|thống kê|khảo sát|viết|đăng|phát sóng|phóng sự|chạy tít|phóng viên!|gọi|\
            theo nguồn tin|bản tin+|thông tin|báo+|tờ+|tờ báo+|nhật báo+|tuần báo+|tạp chí+|đài+|kênh+|hãng tin+|hãng thông tấn+|trang+|\
            chuyên trang+|trang tin+|cổng thông tin+|đài truyền hình+|đài phát thanh+|truyền hình+|blog+|cho biết trên!|tâm sự với!|\
            phản ánh|bình luận|đưa|nêu|ghi nhận|thuật lại|kể lại|dẫn|đăng tải|đăng trên|theo báo+|theo thống kê của!|thống kê của!|\
            theo tờ+|theo trang+|bạn đọc của!|độc giả của!|khán giả của!|thính giả của!|sóng+|sóng của!|chương trình+|chuyên mục+|\
            tuần san+|nguyệt san+|bản tin của!|phóng sự của!|đài phát thanh - truyền hình+|cổng thông tin điện tử+",
        key_points: "tóm tắt|tóm tắt bài|tóm tắt tin|tóm lược|điểm chính|tin chính|nội dung chính|những điểm chính|điểm nhấn|những ý chính|\
            ý chính|tóm tắt nội dung|tóm tắt bài viết|tóm tắt nhanh|nội dung quan trọng|điểm tin chính|ai tóm tắt|thông tin chính",
        promo: "xem thêm|đọc thêm|mời bạn đọc|mời độc giả|bài liên quan|tin liên quan|bài viết liên quan|liên quan|đọc tiếp|tin nổi bật|đọc nhiều|\
            xem nhiều|theo dõi|đăng ký|đăng nhập|chia sẻ|quảng cáo|từ khóa|chủ đề|bình luận|gửi bình luận|ý kiến|bản quyền|xem tiếp|\
            mời quý độc giả|mời xem thêm|có thể bạn quan tâm|bạn có thể quan tâm|tin cùng chuyên mục|cùng chuyên mục|theo dõi chúng tôi|\
            theo dõi báo|theo dõi kênh|tải ứng dụng|đăng ký nhận|đăng ký ngay|đăng nhập để|chia sẻ bài|hãy để lại|ý kiến của bạn|độc giả gửi|\
            gửi bài về|bạn đọc gửi|mời bạn gửi|nghe đọc bài|nghe bài viết|nhấn vào|bấm vào|click vào|chúng tôi sử dụng cookie|vui lòng ghi rõ|\
            ghi rõ nguồn|tags|xem tiếp trang|tiếp theo trang",
        furniture: "danh mục|tìm kiếm|trang chủ|đặt báo|lên đầu trang|tin tức|tin mới|mới nhất|tin mới nhất|tin nóng|trực tiếp|giới thiệu|liên hệ|\
            liên hệ quảng cáo|tòa soạn|chính sách bảo mật|điều khoản sử dụng|đường dây nóng|ảnh|thích|trả lời|báo in|phút đọc|phút|thời gian đọc|\
            lượt xem|lượt đọc|xem|chia sẻ|chia sẻ facebook|sao chép liên kết|copy link|link copied|đã sao chép|in bài|in bài viết|lưu|lưu bài|\
            lưu tin|nghe|nghe bài|quảng cáo|xem thêm|đọc thêm|đọc tiếp|xem tất cả|tải thêm|về đầu trang|bình luận|ý kiến|gửi bình luận|gửi|\
            chưa có bình luận|đăng nhập|đăng ký|đọc nhiều|đọc nhiều nhất|xem nhiều|tin liên quan|bài liên quan|tin cùng chuyên mục|\
            cùng chuyên mục|từ khóa|tags|thẻ|chủ đề|cỡ chữ|phóng to|thu nhỏ|ảnh # / #|trang # / #|trang sau|trang trước|tiếp|trước|menu|đóng|\
            trở về|quay lại|zalo|giọng nam|giọng nữ|tốc độ đọc|theo dõi|theo dõi trên google news|aa|a a",
        discussion: "bình luận|phản hồi|trả lời",
        editor_note: "đính chính|lời tòa soạn|lời toà soạn|ghi chú của ban biên tập|lời ban biên tập|ghi chú|ghi chú của tòa soạn|cải chính|\
            xin lỗi bạn đọc|bản tin trước đây|bài viết đã được cập nhật|bài viết đã được chỉnh sửa|chú thích của tòa soạn",
        sections: "thời sự|chính trị|xã hội|thế giới|quốc tế|kinh tế|kinh doanh|pháp luật|thể thao|bóng đá|\
            giải trí|văn hóa|công nghệ|khoa học|tin tức|giao thông|vĩ mô|giáo dục|sức khỏe|đời sống|du lịch|\
            nông nghiệp|môi trường|an ninh|dân sinh|nông thôn|địa phương|bạn đọc|chuyện làng|lao động|việc làm|\
            tài chính|bất động sản|thị trường|văn hóa - xã hội|tin mới|thời sự quốc tế|trong nước|y tế|\
            chứng khoán|doanh nghiệp|khoa học - công nghệ|văn nghệ|văn hóa - giải trí|âm nhạc|phim|sách|\
            an ninh trật tự|quốc phòng|biển đảo|phóng sự|góc nhìn|bình luận|ý kiến|xe|công nghệ số|năng lượng",
        abbreviations: "tp|ts|ths|gs|pgs|bs|ls|ths.bs|pgs.ts|gs.ts|ks|đ/c|q|p|tx|tt|ubnd|vd|v.v|tr|tel|sđt|đt|nxb",
    }),
};

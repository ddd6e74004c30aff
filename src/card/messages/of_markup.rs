//! The messages that only articles with markup need, apart from those of every card.

use super::Localizer;

/// The messages of one language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct MarkupMessages {
    /// Button that loads a picture.
    pub show_picture: &'static str,
    /// Name of a table, for screen readers.
    pub table: &'static str,
    /// Name of preformatted text, for screen readers.
    pub code: &'static str,
}

/// Lists the messages of each language; the first are the fallback.
macro_rules! messages {
    ($($tag:literal $show_picture:literal $table:literal $code:literal)+) => {
        const MESSAGES: &[(&str, MarkupMessages)] =
            &[$(($tag, MarkupMessages { show_picture: $show_picture, table: $table, code: $code }),)+];
    };
}

messages! {
    "en" "Show picture" "Table" "Code"
    "ar" "عرض الصورة" "جدول" "شيفرة برمجية"
    "de" "Bild anzeigen" "Tabelle" "Code"
    "es" "Mostrar la imagen" "Tabla" "Código"
    "fr" "Afficher l’image" "Tableau" "Code"
    "hi" "चित्र दिखाएँ" "तालिका" "कोड"
    "id" "Tampilkan gambar" "Tabel" "Kode"
    "it" "Mostra l’immagine" "Tabella" "Codice"
    "ja" "画像を表示" "表" "コード"
    "ko" "사진 보기" "표" "코드"
    "ms" "Tunjukkan gambar" "Jadual" "Kod"
    "nl" "Afbeelding tonen" "Tabel" "Code"
    "pt" "Mostrar a imagem" "Tabela" "Código"
    "ru" "Показать изображение" "Таблица" "Код"
    "tr" "Resmi göster" "Tablo" "Kod"
    "vi" "Hiện ảnh" "Bảng" "Mã"
    "zh-Hans" "显示图片" "表格" "代码"
    "zh-Hant" "顯示圖片" "表格" "程式碼"
}

impl Localizer {
    /// The messages for markup, in the language of the others.
    pub(crate) fn of_markup(&self) -> MarkupMessages {
        MESSAGES.iter().find(|(tag, _)| *tag == self.tag).unwrap_or(&MESSAGES[0]).1
    }
}

#[cfg(test)]
mod tests {
    use super::super::LANGUAGES;
    use super::MESSAGES;

    #[test]
    fn every_language_of_the_card_has_them() {
        let tags: Vec<&str> = MESSAGES.iter().map(|(tag, _)| *tag).collect();
        assert_eq!(tags, LANGUAGES.iter().map(|language| language.tag).collect::<Vec<_>>());
    }
}

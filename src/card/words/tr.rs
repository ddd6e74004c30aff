//! Turkish.

use super::{Words, en, plural};

pub(super) const WORDS: Words = Words {
    tag: "tr",
    plural: plural::one,
    by: "Yazan:",
    editors: &["Editör", "Editörler"],
    agency: "Ajans",
    updated: "Güncelleme:",
    minutes: &["{n} dk okuma süresi"],
    credit: "Görsel:",
    summary: "Özet",
    points: &["{n} madde"],
    from_publisher: "Yayıncıdan",
    from_story: "Haberden cümleler",
    also_from_story: "Haberden ayrıca",
    no_summary: "Özet yok: Haberde alınabilecek tam bir cümle bulunmuyor.",
    full_story: "Haberin tamamını oku",
    less: "Daha az göster",
    sources: "Alıntılanan kaynaklar",
    notes: &["Editörün notu", "Editörün notları"],
    set_aside: &["{n} satır ayrıldı"],
    set_aside_hint: "Haberin parçası değil, menü ve düğme gibi sayfa ögeleri olarak değerlendirildi. Burada kelimesi kelimesine saklanır.",
    empty: "Henüz haber yok",
    empty_hint: "Bir haberin düz metnini yapıştırın, kart olarak görün.",
    no_story: "Haber bulunamadı",
    no_story_hint: "Bu metin bir habere benzemiyor. Hiçbir şey kaybolmadı: ayrılan satırlara bakın.",
    ..en::WORDS
};

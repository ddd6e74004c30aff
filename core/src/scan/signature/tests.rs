//! Signatures of invented people and what is read of them.

use crate::lexicon::cues::Cues;
use crate::scan::signature::scan_signature;
use crate::scan::signature::types::Hand;

/// Checks authors with their jobs, `+` editors and `@` house.
fn check(language: &str, line: &str, expected: &str) {
    check_hand(language, line, Hand::Author, expected);
}

fn check_hand(language: &str, line: &str, hand: Hand, expected: &str) {
    let signature = scan_signature(line, hand, false, &Cues::new(language));
    let author = |role: Option<&String>, name: &str| role.map_or(name.to_owned(), |role| format!("{name} ({role})"));
    let authors = signature.authors.iter().map(|each| author(each.role.as_ref(), &each.name));
    let editors = signature.editors.iter().map(|name| format!("+{name}"));
    let agency = signature.agency.iter().map(|house| format!("@{house}"));
    let found: Vec<String> = authors.chain(editors).chain(agency).collect();
    assert_eq!(found.join("; "), expected, "in {line:?}");
}

#[test]
fn signature_with_labels() {
    check("id", "Reporter: Rina Wulandari / Editor: Budi Santoso", "Rina Wulandari (Reporter); +Budi Santoso");
    check("id", "Penulis : Rina Wulandari | Editor : Budi Santoso", "Rina Wulandari; +Budi Santoso");
    check("de", "Text und Fotos: Ann Example", "Ann Example");
    check("de", "(Ann Example; Fotos: Ben Sample)", "Ann Example; +Ben Sample");
    check_hand("en", "(Reporting by Ann Example; Editing by Ben Sample)", Hand::Editor, "Ann Example; +Ben Sample");
}

#[test]
fn signature_with_a_house() {
    check("en", "Ann Example, BBC News", "Ann Example; @BBC News");
    check("id", "Rina Wulandari - detikNews", "Rina Wulandari; @detikNews");
    check("en", "By ANN EXAMPLE FOR SAMPLEONLINE", "ANN EXAMPLE; @SAMPLEONLINE");
    check("de", "Quelle: F.A.Z.", "@F.A.Z.");
    check("de", "Von RND/dpa/lni", "@RND/dpa/lni");
    check("tr", "Kaynak: İHA", "@İHA");
    check("zh", "来源：例子网", "@例子网");
    check("en", "Our Correspondent", "");
    check("it", "L'Ufficio stampa", "@Ufficio stampa");
    check("es", "Unidad de Comunicación, Museo Ejemplo", "@Unidad de Comunicación, Museo Ejemplo");
    check("es", "Con información de AFP", "@AFP");
}

#[test]
fn signature_with_a_house_beside_the_name() {
    check("fr", "Anne Exemple - Le Courrier", "Anne Exemple; @Le Courrier");
    check("de", "Anna Muster (dpa)", "Anna Muster; @dpa");
    check("da", "Af Anna Eksempel /ritzau/", "Anna Eksempel; @ritzau");
    check("es", "EFE / Ana Ejemplo", "Ana Ejemplo; @EFE");
    check("pt", "Ana Exemplo, da Agência Brasil", "Ana Exemplo; @Agência Brasil");
    check("id", "Laporan Wartawan Tribunnews.com, Rina Wulandari", "Rina Wulandari (Wartawan)");
    check("en", "BBC News, Hampton", "@BBC News");
    check("fr", "OBN/MTN/APS", "@APS");
    check("de", "Quelle: hessenschau.de, dpa/lhe", "@hessenschau.de, dpa/lhe");
    check("ru", "Анна Пример, РИА Новости", "Анна Пример; @РИА Новости");
    check("ko", "[서울=뉴시스] 홍길동 기자", "홍길동 (기자); @뉴시스");
}

#[test]
fn signature_with_a_job() {
    check("de", "Von HAZ-Redakteurin Anna Muster", "Anna Muster (HAZ-Redakteurin)");
    check("de", "Von unserer Redakteurin Anna Muster", "Anna Muster (Redakteurin)");
    check("en", "Local Sample Reporter Ann Example", "Ann Example (Local Sample Reporter)");
    check("fr", "Anne Exemple, envoyée spéciale à Lyon", "Anne Exemple (envoyée spéciale à Lyon)");
    check("es", "Ana Ejemplo / Juan Muestra (Colaborador)", "Ana Ejemplo; Juan Muestra (Colaborador)");
    check("id", "Redaktur & Reporter : Rina Wulandari", "Rina Wulandari (Reporter)");
    check("zh", "例子周报记者 张三 实习生 李四", "张三 (记者); 李四 (实习生); @例子周报");
    check("ja", "記者・山田太郎", "山田太郎 (記者)");
    check("he", "דנה לוי, כתבת", "דנה לוי (כתבת)");
}

#[test]
fn signature_with_places_and_companies_behind_a_name() {
    check("en", "By The Associated Press", "@The Associated Press");
    check("en", "HT Correspondent, New Delhi", "");
    check("en", "Ann Example, Head of Sample and Community Development", "Ann Example");
    check("en", "By Ann Example, Political Editor, and Ben Sample", "Ann Example (Political Editor); Ben Sample");
    check("en", "Ann Example – Cyber Security", "Ann Example");
    check("en", "Reviewed by Ann Example — Written by Ben Sample, PhD — Updated on March 7, 2025", "Ben Sample");
    check("de", "Von Anna Muster Vom 3. Februar 2022", "Anna Muster");
    check("en", "Posted on May 3, 2020 by annexample", "annexample");
}

#[test]
fn signature_of_nobody() {
    check("en", "By Our Staff Reporter", "");
    check("en", "Special Correspondent", "");
    check("sw", "Na Mwandishi Wetu, Dodoma", "");
    check("bn", "নিজস্ব প্রতিবেদক", "");
    check("it", "di Redazione", "@Redazione");
}

#[test]
fn signature_beside_other_text() {
    check("en", "AS TOLD TO JANE EXAMPLEPUBLISHED: 12 May 2021", "JANE EXAMPLE");
    check("en", "12 May 2021 Jane Example, Sports", "Jane Example");
    check("es", "Por Ana Ejemplo ana@example.org", "Ana Ejemplo");
    check("is", "Anna Dæmi Sýnisdóttir skrifar 12. september 2021", "Anna Dæmi Sýnisdóttir");
    check("id", "Editor: Budi Santoso Copyright © ANTARA 2023", "+Budi Santoso");
    check("zh", "编　　辑＿张三", "+张三");
    check("fi", "TIINA ESIMERKKI ja teksti-tv:n toimitus", "TIINA ESIMERKKI; @teksti-tv:n toimitus");
}

#[test]
fn signature_in_scripts_without_capitals() {
    check("zh", "记者 张三 李四", "张三 (记者); 李四 (记者)");
    check("ko", "홍길동, 김철수 기자", "홍길동 (기자); 김철수 (기자)");
    check("ja", "山田 太郎", "山田 太郎");
}

#[test]
fn signature_in_small_letters() {
    check("de", "ann beispiel-muster", "ann beispiel-muster");
    check("pl", "(bek), anna przykład", "anna przykład");
}

#[test]
fn signature_of_any_text_does_not_panic() {
    for line in
        ["", " ", ":", "By", "：", "((((", ")", "İİİ by İ", "/", "ﬁ /dpa", "a&", "=", "记者", "·", "By ’, & /dpa/l"]
    {
        for language in ["en", "de", "tr", "zh", "ja", "ko", "und"] {
            for hand in [Hand::Author, Hand::Editor, Hand::Source] {
                scan_signature(line, hand, true, &Cues::new(language));
            }
        }
    }
}

#[test]
fn signature_behind_a_word_for_by() {
    check("en", "Ku Rina Wulandari", "Rina Wulandari");
    check("en", "Daga Sani Misali, Kano", "Sani Misali");
    check("sv", "Krönika av Anna Exempel", "Anna Exempel");
    check("am", "በአበበ ምሳሌ", "አበበ ምሳሌ");
    check("am", "በቀለ ምሳሌ", "በቀለ ምሳሌ");
    check("en", "byAnn Example-Sample", "Ann Example-Sample");
    check("zh", "例報讀者 / 文", "例報讀者");
}

#[test]
fn signature_with_several_names() {
    check("vi", "Nguyễn An - Trần Bình", "Nguyễn An; Trần Bình");
    check("en", "By Ann Example, Sampleville & Ben Sample", "Ann Example; Ben Sample");
    check("ca", "Anna Exemple i Mostra", "Anna Exemple i Mostra");
    check("zh", "例子日报记者 王小明 通讯员 阙小明", "王小明 (记者); 阙小明 (通讯员); @例子日报");
    check("zh", "本报记者 王小明", "王小明 (记者)");
}

#[test]
fn house_alone() {
    check("ja", "論説委員　大渡 美咲", "大渡 美咲 (論説委員)");
    check("ja", "大渡 美咲 例日報記者", "大渡 美咲 (記者); @例日報");
    check("ja", "例テレビ", "@例テレビ");
    check("ja", "[山田花子，XYmedia]", "山田花子; @XYmedia");
    check("ur", "مثال بیورو", "@مثال بیورو");
    check("bn", "করিম উদাহরণ, ঢাকা ব্যুরো", "করিম উদাহরণ; @ঢাকা ব্যুরো");
    check("de", "muster/ab", "@muster");
    check("en", "By Sampleville News Team", "@Sampleville News Team");
    check("en", "Sample News Agency (SNA)", "@Sample News Agency (SNA)");
    check("fi", "Esimerkki Uutiset – STT", "@Esimerkki Uutiset – STT");
    check("pt", "Por Ana Exemplo – Repórter da Agência Brasil", "Ana Exemplo (Repórter); @Agência Brasil");
    check("hi", "By Ann Exampleडिजिटल डेस्क", "Ann Example; @डिजिटल डेस्क");
    check("ru", "Анна Пример, «Пример.ру»", "Анна Пример; @Пример.ру");
}

#[test]
fn buttons_sign_nothing() {
    check("ko", "홍길동 기자 구독", "홍길동 (기자)");
    check("ko", "홍길동 기자 다른기사 보기", "홍길동 (기자)");
    check("ko", "홍길동 수필가입력 2024-05-01 10:00", "홍길동 (수필가)");
    check("zh", "打印 关闭", "");
    check("en", "Ann Example-DeSample", "Ann Example-DeSample");
}

#[test]
fn labels_of_languages_without_a_pack() {
    check("km", "ដោយ៖ សុខ ឧទាហរណ៍", "សុខ ឧទាហរណ៍");
    check("lo", "ໂດຍ: ບຸນ ຕົວຢ່າງ", "ບຸນ ຕົວຢ່າງ");
    check("my", "ရေးသားသူ - ကိုနမူနာ", "ကိုနမူနာ");
    check("sq", "Nga Ana Shembulli", "Ana Shembulli");
    check("ka", "წყარო: ნიმუში", "@ნიმუში");
    check("mn", "Сэтгүүлч: Болд Жишээ", "Болд Жишээ (Сэтгүүлч)");
    check_hand("ka", "რედაქტორი: ნინო მაგალითი", Hand::Editor, "+ნინო მაგალითი");
}

#[test]
fn houses_by_their_words_or_letters() {
    check("id", "Warta Contoh", "@Warta Contoh");
    check("tr", "Örnek Postası", "@Örnek Postası");
    check("te", "న్యూస్ డెస్క్", "@న్యూస్ డెస్క్");
    check("ar", "القاهرة - أ ش أ", "@أ ش أ");
    check("uk", "Юрій Приклад, «Зразок Закарпаття»", "Юрій Приклад; @Зразок Закарпаття");
    check("de", "sda", "@sda");
    check("de", "Reuters/epd", "@Reuters/epd");
    check("vi", "TTXVN/Vietnam+", "@TTXVN/Vietnam+");
    check("ca", "Redacció", "@Redacció");
}

#[test]
fn what_stands_beside_a_name_is_no_house() {
    check("tr", "Ayşe ÖRNEK / AYDIN", "Ayşe ÖRNEK");
    check("pt", "Por Ana Exemplo — Barreiros, PE", "Ana Exemplo");
    check("tr", "Ayşe Örnek / DUVAR", "Ayşe Örnek; @DUVAR");
    check("en", "By Ann Example, Brussels, Today", "Ann Example");
    check("hr", "D.V.", "");
    check_hand("ro", "Editor : M.L.", Hand::Editor, "+M.L");
    check("tr", "Özel Haber", "");
    check("zh", "例日報／ 記者王小明／屏東即時報導", "王小明 (記者); @例日報");
}

#[test]
fn long_names_are_read_to_their_end() {
    check("ms", "Wan Mohd. Contoh bin Wan Misal", "Wan Mohd. Contoh bin Wan Misal");
    check("ms", "Oleh: Siti A/P Contoh", "Siti A/P Contoh");
    check("fr", "Sophie Van Den Exemple, avec Belga", "Sophie Van Den Exemple; @Belga");
    check("es", "JUAN PABLO DE MUESTRA Y CAMPOS", "JUAN PABLO DE MUESTRA Y CAMPOS");
    check("en", "By TIRZA BEN-SAMPLEPublished: JUNE 26, 2023 12:01", "TIRZA BEN-SAMPLE");
    check("pt", "Escrito porAna Exemplo Maia", "Ana Exemplo Maia");
    check("en", "Story Ann Example-Roux. Photos Ben Sample.", "Ann Example-Roux; +Ben Sample");
}

#[test]
fn newsrooms_and_quoted_houses() {
    check("de", "Lokalredaktion Musterstadt", "@Lokalredaktion Musterstadt");
    check("es", "Redacción / Agencias", "@Redacción / Agencias");
    check("th", "โดย : ทีมข่าวตัวอย่าง", "@ทีมข่าวตัวอย่าง");
    check("ar", "بيروت – «المثال»", "@المثال");
    check("uk", "Анна Приклад, спеціально для «Зразка»", "Анна Приклад; @Зразка");
    check("sw", "Na Waandishi Wetu", "");
    check_hand("fr", "Adaptation : Anne Exemple", Hand::Editor, "+Anne Exemple");
    check("id", "Penulis: Rina W | Editor: Budi S", "Rina W; +Budi S");
}

use crate::lexicon::detect::{detect, detect_language};

fn check(language: &str, text: &str) {
    assert_eq!(detect_language(text).0, language, "{text}");
}

#[test]
fn close_languages_are_told_apart() {
    check("id", "Warga berharap jembatan itu segera diperbaiki karena anak-anak tidak bisa berangkat ke sekolah");
    check("ms", "Penduduk berharap jambatan itu segera dibaiki kerana kanak-kanak tidak boleh pergi ke sekolah");
    check("da", "Broen bliver først åbnet igen efter sommeren, siger borgmesteren, og det er ikke noget nyt");
    check("no", "Broen blir først åpnet igjen etter sommeren, sier ordføreren, og det er ikke noe nytt");
    check(
        "hr",
        "Most će biti otvoren tek nakon ljeta, kazao je ministar, jer radovi traju dulje nego što se očekivalo prije",
    );
    check(
        "sr",
        "Most će biti otvoren tek posle leta, rekao je ministar, jer radovi traju duže nego što se očekivalo pre",
    );
    check("sr", "Мост ће бити отворен тек после лета, рекао је министар, јер радови трају дуже него што се очекивало");
    check("sl", "Most bo odprt šele po poletju, je dejal minister, saj dela trajajo dlje, kot so pričakovali");
    check("sk", "Most otvoria až po lete, povedal minister, pretože práce trvajú dlhšie, ako sa čakalo");
    check("cs", "Most otevřou až po létě, řekl ministr, protože práce trvají déle, než se čekalo");
    check("bg", "Мостът ще бъде отворен след лятото, каза министърът, защото работата продължава по-дълго");
    check("ru", "Мост откроют только после лета, сказал министр, потому что работы идут дольше, чем ждали");
    check("uk", "Міст відкриють лише після літа, сказав міністр, бо роботи тривають довше, ніж чекали");
    check("kk", "Көпір жаздан кейін ғана ашылады, деді министр, өйткені жұмыс күткеннен ұзақ болып жатыр");
    check("ca", "El pont no obrirà fins després de l’estiu, ha dit el ministre, perquè les obres són més llargues");
    check("es", "El puente no abrirá hasta después del verano, dijo el ministro, porque las obras son más largas");
    check("pt", "A ponte só vai abrir depois do verão, disse o ministro, porque as obras são mais demoradas");
    check("af", "Die brug sal eers ná die somer weer oopgaan, het die minister gesê, want die werk duur langer");
    check("nl", "De brug gaat pas na de zomer weer open, zei de minister, want het werk duurt langer");
    check("sw", "Daraja hilo litafunguliwa baada ya miezi mitatu, alisema waziri, kwa sababu kazi ni kubwa");
    check("ur", "وزیر نے کہا کہ پل گرمیوں کے بعد کھولا جائے گا کیونکہ کام میں زیادہ وقت لگ رہا ہے");
    check("fa", "وزیر گفت که پل پس از تابستان باز خواهد شد زیرا کار بیش از آن که فکر می‌کردند طول کشید");
    check("ar", "وقال الوزير إن الجسر سيفتح بعد الصيف لأن العمل يستغرق وقتا أطول من المتوقع");
    check("fil", "Bubuksan ang tulay pagkatapos ng tag-init, ayon sa kalihim, dahil mas matagal ang trabaho");
}

#[test]
fn a_language_without_a_pack_is_no_neighbour() {
    for tag in ["az", "cy", "eu", "ga", "gl", "ha", "jv", "so", "sq", "su", "uz", "yo"] {
        let text = match tag {
            "az" => {
                "Nazir deyib ki, körpü yaydan sonra açılacaq, çünki işlər daha çox vaxt aparır və bu hələ son deyil"
            }
            "cy" => "Mae’r gweinidog wedi dweud y bydd y bont ar gau am fisoedd, ond mae rhai yn y pentref yn hapus",
            "eu" => {
                "Zubia uda ondoren zabalduko da, esan du ministroak, lanak uste baino gehiago iraun du eta hori ez da berria"
            }
            "ga" => "Dúirt an tAire go bhfuil an droichead dúnta agus nach mbeidh sé oscailte arís go dtí an samhradh",
            "gl" => {
                "A ponte non abrirá ata despois do verán, dixo o ministro, porque as obras son máis longas do que pensaban"
            }
            "ha" => {
                "Ministan ya ce za a bude gadar bayan damina saboda aikin ya fi yadda aka yi tsammani, kuma ba wannan ba ne karshe"
            }
            "jv" => {
                "Kreteg iku bakal dibukak sawise rendheng, amarga garapan luwih suwe saka sing diarep-arep dening wong desa"
            }
            "so" => "Wasiirku wuxuu sheegay in buundada la furi doono, laakiin shaqada ayaa ka badan sidii la filayay",
            "sq" => {
                "Ura do të hapet pas verës, tha ministri, sepse punët janë më të gjata nga sa ishte menduar në fillim"
            }
            "su" => {
                "Éta sasak bakal dibuka sanggeus usum hujan, lantaran pagawéan téh leuwih lila ti nu disangka ku warga"
            }
            "uz" => {
                "Vazir aytishicha, bu ko‘prik yozdan keyin ochiladi va ishlar bir yil davom etadi, lekin bu ham kerak edi"
            }
            _ => "Mínísítà náà sọ pé wọn yóò ṣí afárá náà, ṣùgbọ́n iṣẹ́ náà pọ̀ ju bí àwọn ará ìlú ti rò lọ",
        };
        check(tag, text);
    }
    check("be", "Мост адкрыюць толькі пасля лета, сказаў міністр, бо праца ідзе даўжэй, чым яны чакалі");
    check("mk", "Мостот ќе биде отворен по летото, изјави министерот, бидејќи работата трае подолго");
    check("mn", "Гүүрийг зуны дараа нээнэ гэж сайд хэлсэн бөгөөд ажил удаан үргэлжилж байна гэсэн юм");
    check("mr", "पूल उन्हाळ्यानंतर सुरू होणार आहे, असे मंत्र्यांनी सांगितले आणि काम अजून बाकी आहे");
    check("ne", "पुल गर्मीपछि मात्र खुल्ने मन्त्रीले बताए तर काम अझै बाँकी छ र समय लाग्ने भएको छ");
    check("ps", "وزیر وویل چې پل به له اوړي وروسته پرانیستل شي ځکه چې کار ډېر وخت اخلي او دا نوې خبره نه ده");
    check("und", "Boma lidaganiza Lachinayi kutseka mlatho wakale pamtsinje chifukwa chakuti mzati unang'ambika");
    check("und", "Правительствос йеара дийнахь сацам тӀеэцна хин тӀехула болу къена тӀай дӀакъовла");
}

#[test]
fn a_title_is_enough_where_its_words_are_clear() {
    check("en", "Harbour bridge to close for the winter");
    check("hi", "पुल सर्दी के लिए बंद रहेगा");
    check("am", "ድልድዩ ለክረምት ይዘጋል");
    check("he", "הגשר ייסגר לחורף");
    check("und", "Bridge 2023");
    check("und", "");
}

#[test]
fn a_named_language_counts_where_the_words_leave_it_open() {
    let check = |named: &str, text: &str, language: &str| {
        assert_eq!(detect(std::iter::once(text), Some(named)).0, language, "{named}: {text}");
    };
    check("en", "Bridge 2023", "en");
    check("nb-NO", "Oslo", "no");
    check("IN_id", "Jakarta 2024", "id");
    check("mk", "Скопје", "mk");
    check("fa", "تهران", "fa");
    // The words say otherwise, the letters do, or nobody knows the language.
    check("de", "Harbour bridge to close for the winter", "en");
    check("id", "Most će biti otvoren tek nakon ljeta, kazao je ministar, jer radovi traju dulje nego prije", "hr");
    check("ru", "Bridge 2023", "und");
    check("xx", "Bridge 2023", "und");
    check("", "Bridge 2023", "und");
    check("id", "橋が開通した", "ja");
}

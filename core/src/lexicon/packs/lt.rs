//! Lithuanian. Terms as printed by Lietuvos rytas, 15min, Delfi, LRT, Verslo žinios, Kauno diena, Bernardinai, BNS and ELTA.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static LT: Lexicon = Lexicon {
    tag: "lt",
    letters: "ąčėęįšūųž",
    function_words: "ir|kad|į|su|iš|apie|o|bet|tai|buvo|yra|jis|ji|per|po|už|taip|dėl|nuo|kaip|savo|prie|tik|jau|kuris|kuri|kurie|metų|\
        metais|arba|iki|pagal|ne|jo|jos|jų|dar|ar|bus|kai|sakė|pat|prieš|nes|kas|labai|daugiau|ant|teigė|todėl|šio|tačiau|gali|kurį|\
        bei|to|be|nei|jei|būti|čia|nėra|mūsų|ją|dabar|ten|tiek|kur|net|tas|pats|du|visi|kita",
    dependent: "jis|ji|jie|jos|tai|šis|ši|šie|šios|tas|ta|tie|tos|bet|tačiau|taip|be|todėl|tad|vis|tuo|tada|vėliau|anot|pasak|jo|jų|kita|\
        nors|nepaisant|priduria|be to|o|ir|beje|tuomet|ten",
    months: "sausio,sausis,saus|vasario,vasaris,vas|kovo,kovas,kov|balandžio,balandis,bal|gegužės,gegužė,geg|birželio,birželis,birž|liepos,liepa,liep|\
        rugpjūčio,rugpjūtis,rugp|rugsėjo,rugsėjis,rugs|spalio,spalis,spal|lapkričio,lapkritis,lapkr|gruodžio,gruodis,gruod",
    and: "ir|bei",
    credit: "nuotr|nuotrauka|nuotraukos|nuotraukų|fotografas|fotografė|asociatyvi nuotr|asociatyvinė nuotrauka|asmeninio albumo nuotr|\
        archyvo nuotr|iliustracija|stop kadras|redakcijos archyvo nuotr|foto|organizatorių nuotr",
    source: "šaltinis|šaltiniai",
    conventions: Conventions { closing_quotes: "“", ..Conventions::DEFAULT },
    words: compiled_in(&CueWords {
        weekdays: "pirmadienis,pirmadienį,pr|antradienis,antradienį,an|trečiadienis,trečiadienį,tr|ketvirtadienis,ketvirtadienį,kt|penktadienis,penktadienį,pn|\
            šeštadienis,šeštadienį,št|sekmadienis,sekmadienį,sk",
        by: "autorius|autorė|autoriai|tekstas|parašė|rašo|parengė|paruošė|kalbino|kalbėjosi|pasakoja|straipsnio autorius|straipsnio autorė|\
            pranešė",
        job: "žurnalistas|žurnalistė|redaktorius|redaktorė|vyriausiasis redaktorius|vyriausioji redaktorė|korespondentas|korespondentė|\
            apžvalgininkas|apžvalgininkė|fotografas|fotografė|reporteris|reporterė|autorius|autorė|komentatorius|analitikas|politologas|\
            bendradarbis|bendradarbė|laidos vedėjas|laidos vedėja",
        staff_byline: "redakcija|naujienų redakcija|naujienų portalas|agentūros|naujienų tarnyba|sporto redakcija|pranešimas spaudai|\
            portalo informacija|inf",
        editor: "redaktorius|redaktorė|redagavo|vertė|vertimas|išvertė|kalbos redaktorė|kalbos redaktorius|nuotraukos|fotografas|fotografė",
        published: "paskelbta|publikuota|publikavimo data|data|paskelbimo data|įkelta|parašyta|išspausdinta",
        updated: "atnaujinta|atnaujinimas|paskutinis atnaujinimas|paskutinį kartą atnaujinta|pakeista|papildyta|redaguota",
        relative: "prieš|vakar|šiandien|užvakar|ką tik|šįryt",
        attribution: "pranešė|praneša|skelbė|rašė|teigia|pasak|anot|remdamasi|remdamasis|cituoja|informavo|kaip rašo!|kaip skelbia!|kaip praneša!|\
            nurodė|sakė>|pasakojo>|teigė>|rašo|skelbia|publikav*|interviu|transliav*|žurnalist*|laikrašt*+|dienrašt*+|savaitrašt*+|žurnal*+|\
            portal*+|agentūr*+|radij*+|televizij*+|naujienų agentūr*+|svetain*+|tinklarašt*+|patvirtino>|paaiškino>|paaiškin*|patvirtin*|\
            pripaži*|kalbėj*|kalbėdam*|portalui+|laikraščiui+|radijui+|televizijai+|rašiusi|rašęs|paskelb*|parod*|pavadin*|cituoj*|laid*|\
            mėnrašt*+|stot*+|tinklalaid*+|biuleten*+|leidin*+|laidoje|skaitytoj*|klausytoj*",
        key_points: "trumpai|svarbiausia|santrauka|pagrindiniai faktai|svarbiausi faktai|esminiai dalykai|apie ką straipsnis|akcentai",
        promo: "skaitykite taip pat|taip pat skaitykite|skaitykite daugiau|skaityti daugiau|skaityk daugiau|skaitykite|skaitykite ir|\
            daugiau apie|daugiau naujienų|susiję straipsniai|susijusios naujienos|susiję|žiūrėkite|žiūrėti|klausykite|klausytis|\
            prenumeruokite|prenumeruoti|prenumerata|prisijunkite|prisijungti|registruokitės|registruotis|sekite mus|sekite|dalintis|\
            dalinkitės|pasidalinkite|reklama|užs|remiamas turinys|turinio rinkodara|raktažodžiai|žymos|temos|skaitomiausi|skaitomiausios|\
            populiariausi|naujausi|komentarai|komentuoti|rašyti komentarą|palikite komentarą|visos teisės|slapukai|naudojame slapukus|\
            spauskite|atsisiųskite|paremkite|naujienlaiškis|rekomenduojame|tęsinys|taip pat žiūrėkite|pranešk|pastebėjote klaidą",
        furniture: "komentarai|pradžia|titulinis|naujienos|naujausios|naujausi|skaitomiausi|populiariausi|dalintis|spausdinti|paieška|ieškoti|meniu|\
            uždaryti|prisijungti|registruotis|komentuoti|reklama|apie mus|kontaktai|privatumo politika|naudojimo taisyklės|taisyklės|\
            prenumerata|prenumeruoti|video|vaizdo įrašai|foto|galerija|tiesiogiai|daugiau|rodyti daugiau|visos naujienos|archyvas|kitas|\
            ankstesnis|kopijuoti nuorodą|orai|horoskopai|redakcija|temos|žymos|gyvai|karjera|išsaugoti|siųsti",
        discussion: "komentar|atsaky",
        editor_note: "redakcijos pastaba|red. past|red. pastaba|redakcijos prierašas|patikslinimas|atitaisymas|pataisymas|paaiškinimas|\
            straipsnis atnaujintas|straipsnis papildytas",
        sections: "lietuva|lietuvoje|pasaulis|pasaulyje|užsienis|užsienyje|aktualijos|dienos naujienos|politika|ekonomika|verslas|finansai|\
            sportas|krepšinis|futbolas|kultūra|pramogos|mokslas|mokslas ir it|technologijos|sveikata|švietimas|kriminalai|\
            nusikaltimai ir nelaimės|nuomonės|gyvenimas|kelionės|auto|automobiliai|vilnius|kaunas|klaipėda|šiauliai|panevėžys|\
            miestai|regionai|visuomenė|aplinka|istorija|žmonės|laisvalaikis|maistas|gimtinė|menas|religija|interviu",
        abbreviations: "m|d|a|pr|pr. kr|p|pan|t|t. y|t.y|t.t|kt|pvz|vad|gyv|g|gat|al|nr|str|psl|tūkst|mln|mlrd|val|min|sav|apskr|r|raj|dr|\
            prof|doc|akad|gen|plk|mjr|inž|red|past|nuotr|vyr|šv|kun|žr|plg|angl|lot|tel|eur|ct|proc|aut|pav",
    }),
};

//! Icelandic. Terms as printed by Morgunblaðið, Fréttablaðið, Vísir, DV, RÚV, Heimildin, Stundin, Viðskiptablaðið and Kjarninn.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static IS: Lexicon = Lexicon {
    tag: "is",
    letters: "áæéíðóöúýþ",
    function_words: "og|að|í|á|er|sem|var|við|til|um|með|ekki|af|en|það|fyrir|hann|þess|frá|því|hún|þar|hefur|eftir|segir|þegar|verið|úr|\
        þau|þeir|þá|þetta|ég|hafa|voru|þeim|svo|eru|sé|yfir|kom|hafi|hafði|eða|upp|verður|mun|sig|sér|fram|nú|sína|sinni|undir|út|einnig|\
        þeirra|bara|allt|ár|árið|hér|hjá|sagði|þessu|hans|hennar|vera|ef|þú|mér|vel|eins|gera|má|sú|enn|alla|sinn|eina|tvö|tveir|fólk|\
        þarf|komið|saman|verða|haft|aðeins|fengið|meira|engin|enginn|allir|heim|síðan|hvort|þannig|hvað|mjög|fer|þótt|skal|mig|ein|utan|\
        þrír|mikið|sitt|hvernig|okkar|áður|oft|ekkert|þessum",
    dependent: "hann|hún|það|þeir|þær|þau|þetta|þessi|þessir|en|þó|einnig|þá|því|hins|auk|þess|síðan|samt|hins vegar|þar|svo|segir|sagði|\
        bætir|jafnframt|þrátt|enda|hans|hennar|þeirra|og|engu|eins|loks|þannig",
    months: "janúar,jan|febrúar,feb|mars,mar|apríl,apr|maí|júní,jún|júlí,júl|ágúst,ágú|september,sept,sep|október,okt|nóvember,nóv|desember,des",
    and: "og",
    credit: "mynd|myndir|ljósmynd|ljósmyndir|ljósmyndari|mynd úr safni|úr safni|samsett mynd|skjáskot|aðsend mynd|aðsend|mynd/|ljósmynd/|\
        teikning|samsett",
    source: "heimild|heimildir",
    conventions: Conventions { closing_quotes: "“", ordinal_dot: true, ..Conventions::DEFAULT },
    words: compiled_in(&CueWords {
        weekdays: "mánudagur,mánudag,mánudaginn,mán|þriðjudagur,þriðjudag,þriðjudaginn,þri|miðvikudagur,miðvikudag,miðvikudaginn,mið|\
            fimmtudagur,fimmtudag,fimmtudaginn,fim|föstudagur,föstudag,föstudaginn,fös|laugardagur,laugardag,laugardaginn,lau|sunnudagur,sunnudag,sunnudaginn,sun",
        by: "eftir|höfundur|höfundar|texti|skrifar|skrifa|viðtal|blaðamaður|texti og myndir|umsjón",
        job: "blaðamaður|fréttamaður|ritstjóri|fréttastjóri|ljósmyndari|aðstoðarritstjóri|dálkahöfundur|pistlahöfundur|íþróttafréttamaður|\
            umsjónarmaður|tökumaður|varafréttastjóri|vaktstjóri|höfundur|dagskrárgerðarmaður|rithöfundur|prófessor|sérfræðingur",
        staff_byline: "ritstjórn|fréttastofa|fréttastofan|ritstjórnin|íþróttadeild|fréttadeild|netfrétt",
        editor: "ritstjóri|ritstýrði|umsjón|þýðing|þýðandi|þýddi|ljósmyndir|ljósmyndari|prófarkalestur|myndir|klipping|myndataka",
        published: "birt|birtist|birt þann|útgefið|skráð|dagsetning|sett inn|skrifað|birtist fyrst",
        updated: "uppfært|uppfærð|síðast uppfært|breytt|leiðrétt|síðast breytt|uppfært klukkan|uppfært kl|uppfærð kl|síðast uppfærð",
        relative: "síðan|gær|í gær|í dag|fyrradag|rétt í þessu|í morgun|í kvöld",
        attribution: "samkvæmt|að sögn|greinir frá|greindi frá|greinir|segir í frétt!|segir á vef!|sagði í samtali við!|við|hefur eftir|vitnar í|\
            skrifar|fullyrðir|í viðtali við!|í þættinum!|fjallar um|sagði frá|frá þessu greinir!|þetta kemur fram í!|í frétt!|kom fram í!|\
            sagði við!|segir*|sagði*|greindu frá|greindi*|greina|skrifaði|birti*|viðtal*|fréttamaður|blaðamaður|í samtali við!|dagblaðið+|\
            blaðið+|vikublaðið+|tímaritið+|fréttamiðillinn+|vefurinn+|fréttastofa+|útvarpsstöðin+|sjónvarpsstöðin+|miðillinn+|bloggið+|\
            héraðsfréttablaðið+|segir við>|segir í samtali við!|samtali við!|segja við>|sagði hann við>|segir hún í samtali við!|\
            sagði í viðtali við!|viðtali við!|greindu fyrst frá|greindu fyrstir frá|útskýrir|staðfestir|staðfesti|kallaði|kallar|hlustendur|\
            lesendur|þáttinn|þátturinn+|útvarp+|sjónvarp+|miðilsins+|hlaðvarpið+|fréttabréfið+",
        key_points: "í stuttu máli|helstu atriði|aðalatriði|samantekt|lykilatriði|í hnotskurn|helstu punktar",
        promo: "lesa meira|lesið meira|lestu meira|lesa einnig|lestu einnig|lestu líka|sjá einnig|sjá meira|sjá nánar|sjá|nánar|horfa á|\
            horfðu|hlusta|hlustaðu|tengdar fréttir|tengt efni|tengdar greinar|meira um|fleiri fréttir|aðrar fréttir|áskrift|gerast áskrifandi|\
            gerstu áskrifandi|skráðu þig|skrá mig|skráning|innskráning|fylgdu okkur|fylgstu með|deila|deildu|auglýsing|kostað efni|kynning|\
            efnisorð|merki|flokkar|mest lesið|mest lesnu|nýjast|nýjustu|athugasemdir|skrifa athugasemd|ummæli|allur réttur|vafrakökur|\
            við notum vafrakökur|smelltu|sækja|styrkja|styrktu|fréttabréf|framhald|klippa|póstlisti|ábending",
        furniture: "forsíða|heim|fréttir|nýjustu fréttir|nýjast|mest lesið|deila|prenta|leita|leit|valmynd|loka|innskráning|skrá inn|\
            nýskráning|athugasemdir|auglýsing|auglýsingar|um okkur|hafa samband|persónuvernd|persónuverndarstefna|skilmálar|notkunarskilmálar|\
            áskrift|myndbönd|myndband|myndir|bein útsending|beint|meira|sjá meira|sjá allt|allar fréttir|safn|næsta|fyrri|afrita hlekk|\
            afrita tengil|tengdar fréttir|efnisorð|vista|senda|hlaðvarp|hlaðvörp|ritstjórn",
        discussion: "athugasemd|ummæl|svara",
        editor_note: "athugasemd ritstjórnar|athugasemd ritstjóra|leiðrétting|áréttað|fréttin hefur verið|frétt hefur verið|uppfært:|\
            fyrirvari|ritstjórn áréttar|í fyrri útgáfu|upphaflega",
        sections: "innlent|erlent|stjórnmál|pólitík|viðskipti|viðskipti innlent|viðskipti erlent|íþróttir|sport|fótbolti|handbolti|körfubolti|\
            enski boltinn|menning|lífið|lífsstíll|tækni|vísindi|tækni og vísindi|heilsa|menntun|skoðun|pistlar|leiðari|umhverfi|umhverfismál|\
            sakamál|dómsmál|samfélag|fólk|ferðalög|matur|bílar|veður|neytendur|sveitarfélög|landsbyggðin|norðurland|suðurland|vesturland|\
            austurland|vestfirðir|reykjavík|atvinnulíf|jól|tónlist|bókmenntir|fréttaskýring|makamál",
        abbreviations: "hr|frú|dr|prófessor|prof|sr|kl|nr|bls|t.d|þ.e|þ.e.a.s|o.fl|o.s.frv|m.a|þ.m.t|u.þ.b|skv|sbr|ca|kr|millj|mkr|þús|m.kr|\
            ma.kr|f.kr|e.kr|f|d|st|gr|mgr|tl|s.s|s.k|svok|bl|ehf|hf|ohf|sf|tbl|árg|útg|ath|fv|þ.á.m|a.m.k|hv|mín|sek|n.k|nk|sl|s.l",
    }),
};

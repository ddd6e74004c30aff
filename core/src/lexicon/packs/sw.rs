//! Swahili. Terms as printed by Mwananchi, Nipashe, HabariLeo, Taifa Leo, Majira, Michuzi, BBC Swahili, DW Kiswahili and VOA Swahili.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static SW: Lexicon = Lexicon {
    tag: "sw",
    letters: "",
    function_words: "na|ya|wa|kwa|katika|ni|za|la|kuwa|cha|hiyo|huyo|hilo|hizo|hao|huo|pia|yake|wake|lakini|kama|hii|hiki|watu|baada|\
        kutoka|kwamba|ili|alisema|amesema|wakati|nchini|zaidi|mwaka|siku|wengine|kila|vya|bado|hadi|yao|wao|mkoa|ambao|ambaye|wilaya|\
        aliyekuwa|yeye|bila|kwenye|hivyo|huku|sana|tu|au|mmoja|watoto|kuhusu|ndani|zake|lake|vile|hapa|kupitia|juu|kuna|wakiwa|akiwa|\
        alikuwa|walikuwa|ilikuwa|mbalimbali|wetu|yetu|sasa|kabla|mwenye|wenye|pamoja|ndiyo|ule|hizi|hawa|nini|mimi|leo",
    dependent: "yeye|wao|hii|hiyo|huyo|hao|hilo|hili|hizo|lakini|hata|hivyo|pia|aidha|hata hivyo|kwa hiyo|vilevile|baadaye|halafu|kisha|\
        alisema|amesema|aliongeza|ameongeza|akizungumza|mbali|kadhalika|ingawa|badala|huku|ndipo",
    months: "januari,jan|februari,feb|machi,mac|aprili,apr|mei|juni,jun|julai,jul|agosti,ago|septemba,sept,sep|oktoba,okt|novemba,nov|desemba,disemba,des",
    and: "na|pamoja na",
    credit: "picha|picha na|picha ya|picha kwa hisani ya|kwa hisani ya|chanzo cha picha|maelezo ya picha|mpigapicha|mpiga picha|picha/|\
        hisani|maktaba",
    source: "chanzo|vyanzo",
    conventions: Conventions {
        short_sentences: "ndiyo|hapana|asante|karibu|samahani|hakika|kweli|bado|tayari|labda|sawa|pole|kimya|vita|amani|basi|hodi|shwari|ushindi|\
            mwisho|nne|jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili|asante sana|hatimaye|ni kweli|si kweli",
        ..Conventions::DEFAULT
    },
    words: compiled_in(&CueWords {
        weekdays: "jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili",
        by: "na|imeandikwa na|mwandishi|mwandishi wa habari|waandishi|taarifa ya|ripoti ya|na mwandishi|imetayarishwa na|akiripoti",
        job: "mwandishi|mwandishi wa habari|mwandishi wa bbc|mwandishi mwandamizi|mwandishi maalum|mhariri|mhariri mkuu|mhariri msaidizi|\
            mpigapicha|mpiga picha|mchambuzi|mchangiaji|mtangazaji|ripota|mwanahabari|mwanafunzi",
        staff_byline: "mwandishi wetu|waandishi wetu|mwandishi wa mwananchi|mashirika ya habari|mwandishi maalumu|timu ya wahariri|wahariri|\
            na mwandishi wetu",
        editor: "mhariri|imehaririwa na|mfasiri|imetafsiriwa na|tafsiri|wahariri|mpigapicha|mpiga picha|mtayarishaji",
        published: "imechapishwa|imechapishwa tarehe|ilichapishwa|imewekwa|tarehe|tarehe ya kuchapishwa|imetumwa|imeandikwa",
        updated: "imesasishwa|imeboreshwa|ilisasishwa|imesahihishwa|imeboreshwa mwisho|imesasishwa mwisho|imehaririwa|imesasishwa saa|\
            mara ya mwisho kusasishwa",
        relative: "iliyopita|yaliyopita|zilizopita|jana|leo|juzi|hivi punde",
        attribution: "kwa mujibu wa|imeripoti|iliripoti|yameripoti|limenukuu|likinukuu|ikinukuu|ikimnukuu|liliandika|limeandika|\
            kama ilivyoripotiwa na!|alilieleza|aliieleza|kupitia|lilisema|limesema|akizungumza na!|wakizungumza na!|aliiambia!|ameiambia!|\
            akiiambia!|waliiambia!|limeripoti|kwa mujibu wa gazeti la!|liliripoti|mahojiano na!|mahojiano|aliambia!|alieleza|ilitangaza|\
            kilitangaza|mwandishi|ripoti|alisema|amesema|lilipoandika|gazeti la+|jarida la+|kituo cha+|redio+|shirika la habari la+|\
            televisheni ya+|tovuti ya+|gazeti+|blogu+|aliwaambia|alizungumza na!|alipozungumza na!|amezungumza na!|akihojiwa na!|\
            alihojiwa na!|alipohojiwa na!|ilieleza|limeeleza|ilisema|imesema|imetangaza|ilichapisha|imechapisha|lilichapisha|limechapisha|\
            iliandika|imeandika|lilipeperusha|iliyopeperushwa|taarifa ya|habari za|kipindi cha|wasikilizaji wa|wasomaji wa|redio ya+|\
            kituo cha redio cha+|runinga ya+|mtandao wa+|blogu ya+|gazeti la kila wiki la+|chombo cha habari cha+|televisheni+",
        key_points: "muktasari|muhtasari|kwa ufupi|mambo muhimu|kwa muhtasari|yaliyomo kwa ufupi|hoja kuu|muhimu kufahamu",
        promo: "soma pia|soma zaidi|soma hapa|soma|pia soma|soma habari zaidi|unaweza kusoma|unaweza pia kusoma|tazama pia|\
            tazama video|habari zinazohusiana|habari zaidi|habari nyingine|habari kuu|mada zinazohusiana|jisajili|jiunge|jiunge nasi|\
            jiandikishe|tufuatilie|fuata|fuatilia|bonyeza hapa|shiriki|sambaza|pakua|ingia|tangazo|matangazo|maoni|toa maoni|haki zote|\
            endelea kusoma|inayofuata|iliyotangulia|zilizosomwa zaidi|ruka|lebo|maelezo kuhusu taarifa|wasiliana nasi|imetangulia|\
            kama una maoni|jiunge na|tufuate|pakua programu|bofya hapa",
        furniture: "maoni|nyumbani|mwanzo|shiriki|sambaza|chapisha|tafuta|ingia|jisajili|funga|menyu|zaidi|habari zaidi|habari mpya|habari kuu|\
            zilizosomwa zaidi|zinazosomwa sana|zinazovuma|tangazo|video|picha|sauti|kuhusu sisi|wasiliana nasi|faragha|sera ya faragha|\
            vigezo na masharti|inayofuata|iliyotangulia|nakili kiungo|mada|moja kwa moja|matangazo|jiunge|nafasi|dakika za kusoma|\
            muda wa kusoma|hifadhi|soma zaidi|ona zaidi|rudi juu|habari zinazohusiana",
        discussion: "maoni|jibu|mchango wako",
        editor_note: "tanbihi|maelezo ya mhariri|kauli ya mhariri|marekebisho|masahihisho|ufafanuzi|taarifa hii imesasishwa|\
            habari hii imesasishwa|imesahihishwa",
        sections: "kitaifa|kimataifa|habari|siasa|uchumi|biashara|michezo|soka|burudani|makala|afya|elimu|jamii|utamaduni|mazingira|\
            teknolojia|sayansi|dunia|afrika|tanzania|kenya|mikoani|mahakamani|safu|uchambuzi|dini|kilimo|spoti|ulimwengu|makala maalum|\
            maisha",
        abbreviations: "bw|bi|dk|dkt|prof|mhe|mh|n.k|k.m|k.v|s.l.p|uk|jen|ndg|mch|alh|sh|st|taz",
    }),
};

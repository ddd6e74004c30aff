//! Afrikaans. Terms as printed by Die Burger, Beeld, Volksblad, Rapport, Netwerk24, Maroela Media, Republikein, Huisgenoot and RSG.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static AF: Lexicon = Lexicon {
    tag: "af",
    letters: "áéêëó",
    function_words: "die|en|van|het|is|in|'n|wat|nie|om|te|vir|op|met|sy|hy|aan|ook|dat|was|by|kan|deur|uit|sal|na|hulle|maar|as|haar|so|\
        word|ek|tot|ons|toe|jaar|hierdie|moet|daar|nog|oor|meer|sê|gesê|hom|baie|self|nou|waar|ná|wees|teen|daarna|net|al|twee|onder|\
        nadat|hul|eers|tussen|volgens|weer|mense|een|of|ander|geen|wie|voor|dan|hoe|dié|gaan|had|vier|drie|nooit|sou|waarin|tyd|eerste|\
        dag|steeds|elke|mens|sodat|wil|dis|hoekom|jou|jy|almal|iemand|omdat|soos|altyd|julle|myne|my|nuwe|kon|laat|sulke|wanneer|waarop|\
        se|sowat|gou|weet|kom|vra|hê|waarna|tydens|berig|vertel|sedert|gebruik|dikwels|glo|dink|elkeen|eerder|vandag|geld|ouer|byna|saam|\
        terug|vyf",
    dependent: "hy|sy|dit|hulle|hierdie|dié|daardie|maar|egter|ook|toe|dan|daarna|boonop|daarom|intussen|nietemin|volgens|haar|hul|daar|\
        hier|verder|tog|want|só|buiten|ondanks|altwee|en|sedertdien|gevolglik",
    months: "januarie,jan|februarie,feb|maart,mrt|april,apr|mei|junie,jun|julie,jul|augustus,aug|september,sept,sep|oktober,okt|november,nov|desember,des",
    and: "en|&",
    credit: "foto|foto's|foto deur|foto's deur|beeld|prent|fotograaf|foto verskaf|verskaf|argieffoto|lêerfoto|skermgreep|illustrasie|\
        grafika|met vergunning van|foto:|argief",
    source: "bron|bronne",
    conventions: Conventions::DEFAULT,
    words: compiled_in(&CueWords {
        weekdays: "maandag,ma|dinsdag,di|woensdag,wo|donderdag,do|vrydag,vr|saterdag,sa|sondag,so",
        by: "deur|geskryf deur|saamgestel deur|teks|berig deur|outeur|skrywer|verslaggewer|joernalis|artikel deur|teks en foto's",
        job: "joernalis|verslaggewer|redakteur|hoofredakteur|nuusredakteur|adjunkredakteur|sportredakteur|sportskrywer|rubriekskrywer|\
            korrespondent|fotograaf|senior joernalis|senior verslaggewer|politieke redakteur|misdaadverslaggewer|intern|skrywer|medewerker|\
            aanbieder|assistentredakteur|ontleder|vryskut",
        staff_byline: "redaksie|die redaksie|ons verslaggewer|ons korrespondent|personeelverslaggewer|nuuskantoor|sportredaksie|nuusspan|\
            van ons redaksie|persverklaring",
        editor: "redakteur|redigeer deur|geredigeer deur|vertaal deur|vertaling|samesteller|foto's|fotograaf|versorg deur|\
            bykomende beriggewing deur",
        published: "gepubliseer|gepubliseer op|geplaas|geplaas op|datum|publikasiedatum|verskyn|geskep|opgelaai",
        updated: "opgedateer|bygewerk|laas opgedateer|laas bygewerk|laaste opdatering|gewysig|opgedateer op|laas gewysig|laaste wysiging|\
            opdatering",
        relative: "gelede|gister|vandag|eergister|vanoggend|pas|vanaand",
        attribution: "volgens|luidens|berig|aldus|het aan!|aan|het gesê aan|het berig|vertel aan!|aangehaal|in 'n onderhoud met!|\
            in 'n gesprek met!|meld|lui 'n berig in!|het gesê|gesê|sê|sê aan|het vertel|het geskryf|het berig dat|skryf|uitgesaai|\
            gepubliseer|onderhoud|verslaggewer|joernalis|koerant+|dagblad+|weekblad+|tydskrif+|nuuswebwerf+|nuusagentskap+|radiostasie+|\
            radiodiens+|uitsaaier+|webwerf+|blog+|nuusblad+|streekkoerant+|vertel>|gesê aan>|sê vir>|aan die|bevestig aan>|bevestig|\
            geantwoord|beskryf|uitsending|luisteraars van!|lesers van!|program+|radio+|streekblad+|gemeenskapskoerant+|gemeenskapsradio+",
        key_points: "in kort|kortliks|opsomming|hoofpunte|belangrikste punte|in 'n neutedop|sleutelpunte|kernpunte|wat jy moet weet",
        promo: "lees ook|lees meer|lees verder|lees nog|lees hier|lees dié|lees|kyk ook|kyk|kyk hier|luister|luister hier|verwante artikels|\
            verwante berigte|verwante stories|verwant|nog nuus|meer oor|meer van|meer nuus|jy sal dalk ook hou van|teken in|teken nou in|\
            skryf in|sluit aan|meld aan|registreer|volg ons|volg|deel|deel hierdie|advertensie|geborg|geborgde inhoud|etikette|sleutelwoorde|\
            onderwerpe|gewildste|mees gelees|jongste nuus|kommentaar|lewer kommentaar|laat 'n antwoord|sê jou sê|alle regte voorbehou|\
            kopiereg|koekies|ons gebruik koekies|klik hier|laai af|ondersteun|nuusbrief|vervolg|moenie mis|het jy 'n nuuswenk|stuur|kry",
        furniture: "tuis|tuisblad|jongste nuus|jongste|gewildste|mees gelees|deel|druk|drukvriendelik|soek|kieslys|maak toe|meld aan|teken in|\
            registreer|kommentaar|advertensie|adverteer|oor ons|kontak|kontak ons|privaatheidsbeleid|gebruiksvoorwaardes|\
            bepalings en voorwaardes|intekening|video|video's|foto's|galery|regstreeks|meer|wys meer|laai meer|alle nuus|argief|volgende|\
            vorige|kopieer skakel|nuusbriewe|stoor|e-pos|podsendings|onderwerpe|verwante artikels",
        discussion: "kommentaar|antwoord|gesprek",
        editor_note: "redakteursnota|nota van die redakteur|van die redaksie|regstelling|verbetering|verduideliking|red.:|hierdie berig is|\
            hierdie artikel is|verskoning",
        sections: "nuus|suid-afrika|wêreld|wêreldnuus|afrika|namibië|binneland|buiteland|politiek|ekonomie|sake|sakenuus|geldsake|sport|rugby|\
            krieket|sokker|kultuur|vermaak|wetenskap|tegnologie|gesondheid|onderwys|misdaad|menings|rubrieke|leefstyl|leefwyse|reis|kos|\
            motors|landbou|omgewing|plaaslik|kunste|boeke|musiek|mense|godsdiens|geloof|hoofartikel|briewe|gemeenskap|skole|ontspan|weer",
        abbreviations: "mnr|mev|me|mej|dr|prof|adv|ds|genl|kol|kapt|sers|lt|st|nr|bl|bv|ens|o.a|m.a.w|d.w.s|a.g.v|i.p.v|n.a.v|m.b.t|t.o.v|vm|\
            nm|v.c|n.c|asb|ca|edms|bpk|mpy|jr|sr|m.i.v|s.g|kie|wnd|red|vgl|i.v.m|t.w|o.l.v|insp|brig|konst|ao",
    }),
};

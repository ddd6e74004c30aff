//! Swedish. Terms as printed by Dagens Nyheter, Svenska Dagbladet, Aftonbladet, Expressen, Göteborgs-Posten, SVT and Hufvudstadsbladet.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static SV: Lexicon = Lexicon {
    tag: "sv",
    letters: "äåö",
    function_words: "och|att|det|som|en|på|är|av|för|med|den|till|inte|har|de|om|ett|han|men|var|från|vi|så|när|hon|under|också|efter|\
        eller|nu|sin|mot|ska|blev|i|kan|man|vad|här|bara|då|hur|kommer|alla|sig|vara|där|får|finns|ha|skulle|ut|hade|lite|mycket|upp|in|\
        gör|få|du|jag|min|blir|utan|mellan|över|någon|bli|varit|sina|hans|sedan|enligt|säger|år|mer|två|igen|dem|vid|denna|mig|allt|ingen|\
        kom|fram|haft|henne|hela|vart|kunde|honom|gick|fick",
    dependent: "han|hon|de|den|det|detta|denna|dessa|men|dock|också|även|dessutom|därför|så|sedan|då",
    months: "januari,jan|februari,feb,febr|mars|april,apr|maj|juni,jun|juli,jul|augusti,aug|september,sept,sep|oktober,okt|november,nov|\
        december,dec",
    and: "och|samt",
    credit: "foto|bild|bilder|fotograf|bildkälla|grafik|illustration|foto av|bild av|fotografi|arkivbild|arkivfoto|pressbild|genrebild|\
        skärmdump|bildtext|teckning|illustration av|privat bild",
    source: "källa|källor",
    conventions: Conventions { closing_quotes: "“«", ..Conventions::DEFAULT },
    words: compiled_in(&CueWords {
        weekdays: "måndag,måndagen,mån|tisdag,tisdagen,tis|onsdag,onsdagen,ons|torsdag,torsdagen,tors,tor|fredag,fredagen,fre|lördag,lördagen,lör|\
            söndag,söndagen,sön",
        by: "av|text|text av|text och foto|skriven av|artikelförfattare|intervju|\
            text & foto|text och bild|berättat för|skrivet av",
        job: "korrespondent|utrikeskorrespondent|redaktör|chefredaktör|ansvarig utgivare|ledarskribent|krönikör|politisk kommentator|\
            reporter|journalist|fotograf|kolumnist|praktikant|nyhetsreporter|sportreporter|frilans|frilansjournalist|skribent|redaktionschef|\
            nyhetschef|programledare|webbredaktör|reporter och fotograf",
        staff_byline: "redaktionen|nyhetsredaktionen|redaktion|sportredaktionen",
        editor: "redaktör|redigering|redigerad av|översättning|\
            redigerare|nattredaktör|bildredaktör|översatt av|ansvarig redaktör|redigering av|webbredigering",
        published: "publicerad|publicerat|publicerades|publicerad den|publiceringsdatum|upplagd|publicerad kl|publicering|först publicerad|\
            skapad|inlagd|datum|utlagd",
        updated: "uppdaterad|uppdaterat|uppdaterades|senast uppdaterad|ändrad|senast ändrad|uppdatering|redigerad|ändrat|uppdaterad den|\
            uppdaterad kl|senast uppdaterat|senast redigerad",
        relative: "sedan|igår|i går|idag|i dag",
        attribution: "enligt|uppger för>|uppger|skriver|skrev|rapporter*|berättar för>|berättar|berättade|säger till>|säger hon till>|\
            säger han till>|säger|sade|sa till>|till|intervju*|citerar|avslöjade|publicer*|sänder|sände|rapport*|meddelar|meddelade|\
            frågat|räknade|visade|omskriven|reporter|granskning|tidningen+|tidning+|lokaltidningen+|lokalbladet+|dagstidningen+|\
            veckotidningen+|tidskriften+|magasinet+|nyhetsbyrån+|nyhetssajten+|sajten+|webbplatsen+|radiokanalen+|kanalen+|\
            kvällstidningen+|bladet+|nyhetsbrevet+|bloggen+|podden+|facktidningen+|tv-kanalen+|berättade för>|sade till>|förklarar för>|\
            förklarade för>|bekräftar för>|bekräftade för>|skrev till>|i en intervju med!|intervju med!|intervju i|skriver att|bekräftar|\
            bekräftade|förklarar|förklarade|kallade|kallar|konstaterar|konstaterade|uppmärksamm*|tipsade|tipsar|lyssnare|läsare|tittare|\
            radioprogrammet+|programmet+|podcasten+|medlemsbladet+|veckobladet+|annonsbladet+|gratistidningen+|byatidningen+|radion+|\
            närradion+|arkiv|notis",
        key_points: "i korthet|kort sammanfattat|sammanfattning|det viktigaste|detta har hänt|kort om|i korthet:|sammanfattat|kortversionen|\
            det handlar om|detta vet vi|snabbversionen|huvudpunkter|ai-sammanfattning|artikeln i korthet|därför är det viktigt|det här vet vi",
        promo: "läs också|läs även|läs mer|läs vidare|läs hela|se också|se även|lyssna|titta på|missa inte|relaterat|prenumerera|bli prenumerant|\
            logga in|följ|dela|tipsa oss|annons|ämnen|mest läst|alla rättigheter|nyhetsbrev|kommentera|läs alla|lyssna också|artikeln fortsätter|\
            texten fortsätter|fortsätt läsa|denna artikel är låst|artikeln är låst|för prenumeranter|logga in för|ladda ner appen|\
            ladda ned appen|följ oss|anmäl dig|dela artikeln|har du tips|hittat fel|har du sett ett fel|rapportera fel|vi använder cookies|\
            den här webbplatsen|klicka här|fler artiklar|relaterade artiklar|skriv en insändare|vill du skriva|fortsätter på sidan|\
            forts. på sidan|fortsättning från sidan",
        furniture: "skriv ut|stäng|meny|sök|hem|till startsidan|kommentarer|till toppen|nyheter|senaste nytt|senaste nyheterna|just nu|om oss|\
            kontakt|kontakta oss|kundservice|integritetspolicy|cookies|användarvillkor|e-tidning|hoppa till innehåll|min läsning|\
            minuters läsning|min lästid|lästid|lästid: # min|visningar|läsningar|dela|dela artikel|dela artikeln|dela på facebook|dela på x|\
            kopiera länk|kopiera länken|länk kopierad|spara|spara artikel|lyssna|lyssna på artikeln|annons|annonsinnehåll|läs mer|visa mer|\
            visa fler|ladda fler|kommentera|logga in|registrera|prenumerera|bli prenumerant|nyhetsbrev|mest läst|mest lästa|senaste|relaterat|\
            läs också|taggar|ämnen|textstorlek|förstora|förstora bild|bild # av #|# av #|nästa|föregående|godkänn|godkänn alla|avvisa|direkt|\
            live|låst artikel|premium|plus|rätta text- och faktafel",
        discussion: "kommentar|svara",
        editor_note: "rättelse|redaktionens anmärkning|redaktionens kommentar|förtydligande|redaktionell kommentar|redaktionell anmärkning|\
            korrigering|i en tidigare version|artikeln har uppdaterats|texten har uppdaterats|texten är en krönika|red. anm",
        sections: "inrikes|utrikes|sverige|världen|politik|ekonomi|näringsliv|fotboll|ishockey|kultur|nöje|\
            teknik|vetenskap|hälsa|nyheter|senaste nytt|lokalt|lokala nyheter|åsikt|åsikter|debatt|insändare|\
            ledare|krönika|krönikor|kommentar|familj|familjesidor|mat|dryck|resor|bostad|miljö|klimat|natur|\
            väder|blåljus|brott|olyckor|trafik|skola|utbildning|musik|böcker|teater|längdskidor|friidrott|\
            företag|lantbruk|privatekonomi|kommun|stad|analys|minnesord|människor|livsstil|trädgård",
        abbreviations: "sid|bl.a|t.ex|d.v.s|dvs|m.m|m.fl|o.s.v|osv|ca|kl|nr|s.k|f.d|resp|milj|mdr|tel|inkl|exkl|febr",
    }),
};

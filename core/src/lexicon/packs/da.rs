//! Danish. Terms as printed by Politiken, Berlingske, Jyllands-Posten, DR, Ekstra Bladet, B.T., Information and Børsen.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static DA: Lexicon = Lexicon {
    tag: "da",
    letters: "åæéø",
    function_words: "og|i|det|er|på|som|en|til|for|af|med|at|ikke|har|de|et|om|han|fra|vi|men|blev|hun|sig|efter|også|siger|bliver|nu|mod|\
        hvor|kun|noget|op|hvad|mellem|nogle|ud|end|meget|hende|tilbage|den|der|du|kan|så|skal|ved|vil|eller|min|når|havde|mere|være|man|\
        hvis|over|under|alle|hans|da|mig|igen|siden|uden|flere|var|her|år|få|bare|to|dem|får|kommer|må|dette|andre|skulle|sin|ingen|kom|\
        før|disse|vel|haft|ifølge|jeg|usædvanligt|blive|vores|kunne|fik|været|gang|gik|lige|åben|hele|frem|gør|gøre|sagde|findes|børn|\
        byen|kommune|derfor|både|enkelt|hver|stod|lave|ret",
    dependent: "han|hun|de|den|det|dette|denne|disse|men|dog|også|desuden|derfor|så|da|derefter|og",
    months: "januar,jan|februar,feb|marts,mar|april,apr|maj|juni,jun|juli,jul|august,aug|september,sept,sep|oktober,okt|november,nov|\
        december,dec",
    and: "og|samt",
    credit: "foto|billede|billeder|fotograf|illustration|grafik|arkivfoto|fotos|foto af|pressefoto|pr-foto|privatfoto|billedkilde|\
        fotokredit|tegning",
    source: "kilde|kilder",
    conventions: Conventions { closing_quotes: "“«", ordinal_dot: true, ..Conventions::DEFAULT },
    words: compiled_in(&CueWords {
        weekdays: "mandag,man|tirsdag,tirs,tir|onsdag,ons|torsdag,tors,tor|fredag,fre|lørdag,lør|søndag,søn",
        by: "af|tekst|tekst af|skrevet af|journalist|journalister|forfatter|tekst og foto",
        job: "korrespondent|udlandskorrespondent|redaktør|chefredaktør|ansvarshavende chefredaktør|politisk redaktør|politisk kommentator|\
            politisk analytiker|\
            journalist|reporter|fotograf|praktikant|journalistpraktikant|freelancejournalist|klummeskribent|kommentator|debatredaktør|\
            kulturredaktør|sportsjournalist|erhvervskorrespondent|nyhedsredaktør|souschef|anmelder",
        staff_byline: "redaktionen|nyhedsredaktionen|redaktion|sportsredaktionen",
        editor: "redigeret af|redaktør|oversat af|oversættelse|\
            redigering|foto og redigering|billedredaktør|redaktionel bearbejdning",
        published: "publiceret|offentliggjort|publiceret den|udgivet|oprettet|bragt|udgivet den|oprettet den|offentliggjort den|publiceret kl|\
            første gang udgivet|lagt op",
        updated: "opdateret|senest opdateret|sidst opdateret|opdateret den|ændret|opdatering|sidst ændret|redigeret|sidst redigeret|opdateret kl|\
            opdateret i dag",
        relative: "siden|i går|i dag|i forgårs|netop nu",
        attribution: "ifølge|skriver|skrev|oplyser|oplyste|melder|rapporter*|fortæller til>|fortæller|fortalte|siger til>|siger|sagde|over for>|\
            til|udtaler|interview*|citerer|bragte|trykte|beskrev|omtal*|tro|formulerede|viste|sendte|journalist|reporter|afslørede|\
            regnemestre|avisen+|avis+|lokalavisen+|dagbladet+|ugebladet+|ugeavisen+|magasinet+|tidsskriftet+|nyhedsbureauet+|\
            nyhedsmediet+|mediet+|netmediet+|hjemmesiden+|radiostationen+|kanalen+|tv-stationen+|bladet+|nyhedsbrevet+|bloggen+|\
            fagbladet+|tv-kanalen+|fortalte til>|fortæller hun til>|fortæller han til>|siger hun til>|siger han til>|sagde til>|\
            skriver han til>|skriver hun til>|forklarer til>|forklarede til>|forklarede|forklarer|oplyser til>|bekræfter over for>|\
            i et interview med!|interview med!|interview i|bekræfter|bekræftede|kaldte|kalder|beskriver|udsendelse|lyttere|læsere|seere|\
            programmet+|podcasten+|radioen+|lokalradioen+|gratisavisen+|sognebladet+|nichemediet+|fagmediet+|arkiv|notits",
        key_points: "kort fortalt|det korte af det lange|resumé|kort resumé|opsummering|kort om|kort og godt|hovedpunkter|nyheden kort|\
            artiklen kort fortalt|ai-resumé|de vigtigste pointer|hvad handler det om",
        promo: "læs også|læs mere|læs hele|læs videre|se også|se video|hør|lyt til|mere om|flere artikler|relaterede artikler|relateret|abonner|\
            bliv abonnent|log ind|følg|del|annonce|artiklen fortsætter|emner|mest læste|alle rettigheder|nyhedsbrev|læs alt|hør også|\
            fortsæt med at læse|kun for abonnenter|abonnér|køb abonnement|log ind for|hent appen|download appen|følg os|tilmeld dig|del artiklen|\
            har du et tip|har du tips|tip os|skriv til os|send os|fandt du en fejl|har du fundet en fejl|vi bruger cookies|denne hjemmeside|\
            klik her|deltag i debatten|fortsættes på side|fortsat fra side",
        furniture: "udskriv|luk|søg|hjem|forside|forsiden|til forsiden|kommentarer|kommenter|vis mere|til toppen|nyheder|seneste nyt|\
            seneste nyheder|lige nu|nyhedsbreve|om os|kontakt|kontakt os|kundeservice|privatlivspolitik|cookies|min. læsetid|min læsetid|\
            minutters læsetid|læsetid|læsetid # min.|visninger|del|del artikel|del artiklen|del på facebook|kopier link|link kopieret|print|gem|\
            gem artikel|lyt|lyt til artiklen|annonce|reklame|læs mere|vis flere|indlæs flere|log ind|opret|abonner|bliv abonnent|nyhedsbrev|\
            mest læste|mest læst|seneste|relateret|læs også|emner|tags|tekststørrelse|forstør|billede # af #|# af #|næste|forrige|accepter|\
            accepter alle|afvis|live|menu|kun for abonnenter|plus|e-avis",
        discussion: "kommentar|debat",
        editor_note: "rettelse|præcisering|redaktionel note|redaktionens note|redaktionel bemærkning|berigtigelse|i en tidligere version|\
            artiklen er opdateret|artiklen er rettet|fejl og fakta",
        sections: "indland|udland|danmark|verden|politik|økonomi|erhverv|fodbold|håndbold|kultur|underholdning|\
            kendte|teknologi|viden|nyheder|seneste nyt|lokalt|lokale nyheder|debat|leder|læserbrev|kronik|\
            meninger|kommentar|klumme|navne|mad|rejser|bolig|miljø|klima|natur|vejr|krimi|112|ulykker|trafik|\
            uddannelse|skole|medier|musik|bøger|teater|cykling|penge|privatøkonomi|landbrug|fiskeri|kommune|by|\
            analyse|mindeord|mennesker|familie|sundhed|livsstil|samfund",
        abbreviations: "bl.a|f.eks|d.v.s|dvs|m.m|m.fl|o.l|osv|ca|kl|nr|s.k|mio|mia|jf|pga|fx|tlf|okt",
    }),
};

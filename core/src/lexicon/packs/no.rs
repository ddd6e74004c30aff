//! Norwegian (Bokmål first). Terms as printed by Aftenposten, VG, Dagbladet, NRK, Bergens Tidende, Dagens Næringsliv and Klassekampen.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static NO: Lexicon = Lexicon {
    tag: "no",
    letters: "åæø",
    function_words: "og|i|det|er|på|som|en|til|for|av|med|at|å|ikke|har|de|et|om|han|fra|vi|men|ble|hun|seg|etter|også|sier|blir|nå|mot|\
        bare|noe|opp|hva|mellom|noen|ut|enn|mye|henne|tilbake|du|den|så|var|kan|eller|her|ha|der|må|skal|vil|være|hadde|når|over|da|andre|\
        mer|alle|dette|man|under|ikkje|eit|ein|dei|frå|vart|berre|eg|meir|kva|då|korleis|hvis|gjennom|ifølge|flere|ingen|fikk|før|disse|\
        uten|to|få|ved|får|bli|år|hvor|kommer|min|vel|sin|siden|dem|skulle|kom|hans|hennes|kun|lite|jeg|åpent|barn|norges|rett|hele|svar|\
        lang|frem|kvar|heile|kjem|saman|meg|løysinga|besvart|noko|mykje|kor",
    dependent: "han|hun|de|den|det|dette|denne|disse|men|likevel|også|dessuten|derfor|så|da|deretter|og",
    months: "januar,jan|februar,feb|mars|april,apr|mai|juni,jun|juli,jul|august,aug|september,sept,sep|oktober,okt|november,nov|desember,des",
    and: "og|samt",
    credit: "foto|bilde|bilder|fotograf|illustrasjon|grafikk|skjermdump|foto av|fotografi|arkivfoto|illustrasjonsfoto|pressefoto|faksimile|\
        tegning|arkivbilde",
    source: "kilde|kilder",
    conventions: Conventions { ordinal_dot: true, ..Conventions::DEFAULT },
    words: compiled_in(&CueWords {
        weekdays: "mandag,man,måndag|tirsdag,tirs,tir,tysdag|onsdag,ons|torsdag,tors,tor|fredag,fre|lørdag,lør,laurdag|søndag,søn,sundag",
        by: "av|tekst|tekst av|skrevet av|journalist|journalister|forfatter|tekst og foto|tekst og bilde",
        job: "korrespondent|utenrikskorrespondent|redaktør|sjefredaktør|ansvarlig redaktør|politisk redaktør|kommentator|politisk kommentator|\
            journalist|fotograf|reporter|frilanser|frilansjournalist|spaltist|vaktsjef|sportsjournalist|nyhetsredaktør|praktikant|sommervikar|\
            videojournalist|utenriksjournalist|kulturredaktør|sportskommentator",
        staff_byline: "redaksjonen|nyhetsredaksjonen|sportsredaksjonen|desken",
        editor: "redigert av|redaktør|oversatt av|oversettelse|\
            foto og redigering|ansvarlig redaktør|grafikk av",
        published: "publisert|publisert den|lagt ut|først publisert|publiseringsdato|publiserte|publisert kl|opprettet|lagt ut den|lagd ut",
        updated: "oppdatert|sist oppdatert|oppdatert den|sist endret|endret|oppdatering|sist redigert|redigert|oppdatert kl|oppdatert i dag|\
            endra|sist endra",
        relative: "siden|i går|i dag|i forgårs|nettopp",
        attribution: "ifølge|skriver|skriv|skrev|melder|melde|opplyser|opplyste|opplyser til>|rapporter*|forteller til>|forteller|fortel|fortalte|\
            fortalde|sier til>|sier|seier|sa til>|overfor>|til|intervju*|siterer|omtalte|omtalt|omtalar|omtaler|trykte|sendte|avslørte|\
            stadfest*|bekrefter|bad|plukket|viste|journalist|reporter|avisa+|avisen+|avis+|lokalavisa+|lokalavisen+|ukeavisa+|dagbladet+|\
            magasinet+|tidsskriftet+|bladet+|nyhetsbyrået+|nettstedet+|nettavisen+|radiostasjonen+|kanalen+|nyhetsbrevet+|bloggen+|\
            fagbladet+|medlemsbladet+|tv-kanalen+|kringkasteren+|fortel til>|fortalte til>|fortalde til>|seier til>|forklarer til>|\
            forklarte til>|bekrefter til>|bekreftet overfor>|bekrefter overfor>|i et intervju med!|intervju med!|intervju i|fortel leiar|\
            spalte*|spalta|sluttbilde|kåret|kåra|kalte|kalla|kaller|kallar|skildret|skildra|meldte|meldt|lyttere|lesere|sjåere|\
            programmet+|podkasten+|radioen+|nærradioen+|nyhendebyrået+|nettstaden+|vekeavisa+|bygdeavisa+|menighetsbladet+|gratisavisa+|\
            arkiv|notis",
        key_points: "kort fortalt|kortversjonen|oppsummering|oppsummert|sammendrag|saken oppsummert|saken kort fortalt|kort oppsummert|\
            kort om saken|sakens kjerne|hovedpunkter|oppsummering av saken|dette vet vi|ki-oppsummering|kort sagt|saka oppsummert|\
            saka kort fortalt|samandrag",
        promo: "les også|les mer|les hele|les videre|se også|se video|hør|lytt til|mer om|flere saker|relaterte saker|abonner|bli abonnent|\
            logg inn|følg|del|tips oss|annonse|artikkelen fortsetter|emner|mest lest|alle rettigheter|nyhetsbrev|les meir|les vidare|les saken|\
            les mer om|hør også|saken fortsetter|saka fortset|fortsett å lese|for abonnenter|logg inn for|last ned appen|følg oss|meld deg på|\
            del saken|har du tips|funnet feil|har du funnet en feil|skriv til oss|send oss|vil du skrive|vi bruker informasjonskapsler|klikk her|\
            du kan kommentere|delta i debatten|fortsetter på side|forts. side|fortsettelse fra side",
        furniture: "skriv ut|lukk|meny|søk|hjem|forsiden|til forsiden|kommentarer|kommenter|til toppen|nyheter|siste nytt|siste nyheter|\
            akkurat nå|om oss|kontakt|kontakt oss|kundeservice|personvern|personvernerklæring|informasjonskapsler|e-avis|min lesetid|\
            minutters lesetid|minutt lesetid|lesetid|lesetid # min|visninger|del|del artikkel|del saken|del artikkelen|del på facebook|\
            kopier lenke|kopier lenken|lenke kopiert|lagre|lytt|lytt til saken|annonse|annonsørinnhold|reklame|les mer|vis mer|vis flere|\
            last flere|logg inn|registrer|abonner|bli abonnent|nyhetsbrev|mest lest|siste|relatert|les også|emner|stikkord|tekststørrelse|\
            forstørr|bilde # av #|# av #|neste|forrige|godta|godta alle|avvis|direkte|for abonnenter|kun for abonnenter|pluss|plussak",
        discussion: "kommentar|debatt",
        editor_note: "rettelse|korreksjon|presisering|redaksjonell merknad|endring:|rettet:|redaksjonens merknad|\
            redaksjonen gjør oppmerksom|i en tidligere versjon|denne saken er oppdatert|saken er oppdatert|artikkelen er oppdatert|beriktigelse|\
            ps!",
        sections: "innenriks|utenriks|norge|verden|politikk|økonomi|næringsliv|fotball|ski|kultur|underholdning|\
            kjendis|teknologi|vitenskap|nyheter|nyhende|siste nytt|lokalt|lokale nyheter|distrikt|meninger|\
            meiningar|debatt|kronikk|leder|leserbrev|kommentar|innenlands|utenlands|langrenn|skiskyting|\
            håndball|mat|reise|bolig|miljø|klima|natur|vær|krim|ulykker|trafikk|samferdsel|skole|utdanning|\
            forskning|medier|musikk|bøker|penger|landbruk|fiskeri|havbruk|kommune|bydel|analyse|minneord|folk|\
            familie|helse|livsstil|samfunn|campus",
        abbreviations: "bl.a|f.eks|d.v.s|dvs|m.m|m.fl|o.l|osv|ca|kl|nr|s.k|mill|mrd|jf|pga|tlf|okt",
    }),
};

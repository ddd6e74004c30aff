//! Dutch. Terms as printed by de Volkskrant, NRC, De Telegraaf, Trouw, AD, NOS, De Standaard and Het Laatste Nieuws.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static NL: Lexicon = Lexicon {
    tag: "nl",
    letters: "ëü",
    function_words: "de|het|een|en|van|in|is|dat|op|te|zijn|met|voor|niet|aan|er|die|om|ook|als|maar|bij|uit|naar|nog|worden|wordt|\
        heeft|werd|hij|ze|zij|dit|je|dan|was|we|wat|of|kan|meer|zo|al|tot|nu|haar|veel|moet|jaar|waar|na|onder|hun|had|twee|weer|daar|hem|\
        tussen|over|deze|hebben|geen|ik|me|wel|toen|u|ons|werden|alleen|af|ja|toch|iets|volgens|waren|wie|man|nooit|iedereen|vier|drie|\
        eerste|mensen|elke|steeds|eerder|tegen|maakt|krijgt|gaat|laatste|staat|volgende|vertelt|zegt|mij|wij|tijdens|samen|terug|vijf|\
        bijna|vandaag|krijgen|gemeente|nieuwe|wil|weet",
    dependent: "hij|zij|ze|het|dit|dat|deze|die|maar|echter|toch|ook|bovendien|daarnaast|daarom|dus|dan",
    months: "januari,jan|februari,feb|maart,mrt|april,apr|mei|juni,jun|juli,jul|augustus,aug|september,sept,sep|oktober,okt|november,nov|\
        december,dec",
    and: "en|met",
    credit: "foto|foto's|beeld|fotograaf|fotografie|illustratie|beeldbron|foto van|foto door|foto's van|beeld van|beeld door|archieffoto|\
        archiefbeeld|fotobijschrift|eigen foto|foto ter illustratie|afbeelding|tekening|bron foto|fotografie door|illustratie door",
    source: "bron|bronnen",
    conventions: Conventions::DEFAULT,
    words: compiled_in(&CueWords {
        weekdays: "maandag,ma|dinsdag,di|woensdag,wo|donderdag,do|vrijdag,vr|zaterdag,za|zondag,zo",
        by: "door|tekst|tekst van|geschreven door|auteur|auteurs|interview door|gepubliceerd door|interview|tekst en foto|tekst en beeld",
        job: "redacteur|verslaggever|verslaggeefster|correspondente|journaliste|hoofdredacteur|adjunct-hoofdredacteur|politiek verslaggever|\
            stagiair|stagiaire|columnist|columniste|correspondent|fotograaf|freelancejournalist|freelance journalist|redacteuren|\
            sportverslaggever|regioverslaggever|politiek redacteur|eindredacteur|chef nieuws|gastauteur",
        staff_byline: "redactie|onze redactie|de redactie|webredactie",
        editor: "eindredactie|bewerkt door|vertaling|vertaald door|\
            beeldredactie|eindredactie door|vertaald uit het engels door|met medewerking van",
        published: "gepubliceerd|gepubliceerd op|gepubliceerd om|geplaatst|geplaatst op|verschenen op|publicatiedatum|datum|eerst gepubliceerd|\
            online gezet op|verschenen|geschreven op",
        updated: "aangepast op|aangepast|bijgewerkt|bijgewerkt op|bijgewerkt om|laatst bijgewerkt|laatste update|gewijzigd|gewijzigd op|\
            laatst gewijzigd|laatst aangepast|update|laatste wijziging|bewerkt|laatst bijgewerkt op|geüpdatet",
        relative: "geleden|gisteren|vandaag|eergisteren|zojuist",
        attribution: "volgens|aldus|meldt|meldde|melden|schrijft|schreef|bericht*|vertelt aan>|vertelde aan>|zegt tegen>|zei tegen>|tegen>|\
            tegenover>|zegt|zegde|vertelt|vertelde|laat weten aan>|liet weten aan>|liet|spreekt in|sprak met>|gesprek met>|interview|\
            in gesprek met|aan de microfoon van!|zond uit|uitgezonden|publiceerde|onderzoek van|rondgang van|citeert|kopte|ontdekte|\
            verslaggever|redacteur|correspondent|besteedde|besteedt|op basis van|krant+|dagblad+|weekblad+|regiokrant+|tijdschrift+|\
            magazine+|omroep+|zender+|persbureau+|nieuwssite+|nieuwsdienst+|radiozender+|tv-zender+|website+|nieuwsbrief+|vakblad+|\
            huis-aan-huisblad+|blog+|lokale krant+|streekkrant+|televisiezender+|podcast+|verenigingsblad+|zegt hij tegen>|zegt ze tegen>|\
            vroeg|vraagt|vroegen|noemde|noemt|telde|telt|aangevraagd|draaide|draait|bevestigt aan>|bevestigde aan>|bevestigt|bevestigde|\
            verklaart|verklaarde|reageert|reageerde|onthulde|onthult|meldden|schreven|besteedden|volgde|uitzending van!|reportage van!|\
            luisteraars van!|lezers van!|columnist van!|aflevering van|te gast bij!|te horen op|te zien bij|streekomroep+|lokale omroep+|\
            stadsomroep+|dorpsblad+|dorpskrant+|wijkkrant+|actualiteitenrubriek+|programma+|parochieblad+|nieuwsrubriek+",
        key_points: "in het kort|kort samengevat|samenvatting|samengevat|het belangrijkste|in 't kort|de kern|kernpunten|hoofdpunten|\
            belangrijkste punten|dit moet je weten|het nieuws in het kort|waar gaat dit over?|wat is het nieuws|in één oogopslag",
        promo: "lees ook|lees meer|lees verder|lees hier|lees het hele|bekijk ook|bekijk hier|kijk ook|luister|meer over|meer lezen|\
            meer nieuws|gerelateerd|gerelateerde artikelen|word abonnee|inloggen|deel|advertentie|onderwerpen|meest gelezen|\
            alle rechten voorbehouden|nieuwsbrief|reageer|schrijf je in|abonneer|volg ons|klik hier|steun|lees alles|luister ook|\
            tekst gaat door onder|de tekst loopt door|tekst loopt door|artikel gaat verder|verder lezen|dit artikel is alleen|\
            exclusief voor abonnees|neem een abonnement|meld je aan|meld u aan|log in om|download de app|download onze|volg het|deel dit|\
            stuur ons|heb je een tip|heb jij een tip|tip de redactie|foutje gezien|fout gezien|zie je een fout|reageer op|om te kunnen reageren|\
            reageren is|wij gebruiken cookies|we gebruiken cookies|deze website gebruikt|deze site gebruikt|luister naar dit|beluister|\
            dit artikel verscheen|dit stuk verscheen|verscheen eerder|aanbevolen voor|ontvang|noot voor de pers|niet voor publicatie|\
            vervolg op pagina|vervolg van pagina|lees verder op pagina",
        furniture: "delen|printen|sluiten|zoeken|voorpagina|reacties|reageren|abonneren|registreren|volgen|volg ons|meer|naar boven|nieuws|\
            laatste nieuws|disclaimer|privacybeleid|privacyverklaring|cookiebeleid|algemene voorwaarden|over ons|colofon|min leestijd|\
            minuten leestijd|min lezen|minuten lezen|leestijd|leestijd # minuten|keer gelezen|keer bekeken|weergaven|deel|deel dit artikel|\
            deel via whatsapp|deel op facebook|deel via e-mail|kopieer link|link gekopieerd|link kopiëren|print|bewaren|opslaan|bewaar|luister|\
            luisteren|voorlezen|lees voor|advertentie|reclame|lees verder|lees meer|meer lezen|toon meer|meer laden|bekijk alles|\
            terug naar boven|reageer|geen reacties|inloggen|aanmelden|abonneer|abonnement|nieuwsbrief|meest gelezen|best gelezen|net binnen|\
            gerelateerd|lees ook|tags|onderwerpen|tekstgrootte|lettergrootte|vergroot|vergroot foto|foto # van #|# van #|volgende|vorige|\
            accepteer|alles accepteren|weigeren|instellingen|live|home|menu|premium|alleen voor abonnees|voor abonnees|sluit",
        discussion: "reactie|reageer|reageren",
        editor_note: "noot van de redactie|naschrift|correctie|rectificatie|redactionele noot|noot redactie|correctie:|rechtzetting|\
            in een eerdere versie|dit artikel is aangepast|naschrift redactie|opmerking redactie",
        sections: "binnenland|buitenland|wereld|politiek|economie|voetbal|cultuur|technologie|wetenschap|\
            gezondheid|opinie|columns|regio|regionaal|lokaal|landbouw|natuur|verkeer|112|documenten|\
            opinie & debat|wonen|gemeente|recreatie|nieuws|laatste nieuws|wielrennen|schaatsen|hockey|muziek|\
            boeken|theater|uit|uitgaan|eten|koken|reizen|auto|werk|geld|geldzaken|bedrijven|ondernemen|\
            huis & tuin|klimaat|milieu|weer|misdaad|justitie|rechtbank|veiligheid|ongeval|ongelukken|onderwijs|\
            zorg|jeugd|religie|geschiedenis|column|commentaar|analyse|interview|achtergrond|lezersbrieven|\
            overlijden",
        abbreviations: "dhr|mevr|mw|drs|ir|ing|nr|blz|enz|bijv|bv|ca|o.a|m.b.t|d.w.z|t/m|a.u.b|jl|evt|incl|excl",
    }),
};

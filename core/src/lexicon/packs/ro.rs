//! Romanian. Terms as printed by Adevărul, Libertatea, Evenimentul Zilei, România liberă, HotNews, Digi24, G4Media, Gândul and Jurnalul.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static RO: Lexicon = Lexicon {
    tag: "ro",
    letters: "âîăşţșț",
    function_words: "și|de|la|în|a|cu|care|că|pe|din|nu|să|o|un|este|pentru|mai|au|ce|fost|sunt|lui|această|acest|după|prin|fi|sau|al|ale|\
        va|dar|când|unei|se|am|sa|ne|ar|le|era|are|ani|el|ei|ca|dacă|poate|cum|in|despre|mult|trebuie|foarte|doar|unde|cel|cea|lor|iar|\
        două|aceasta|până|spus|toate|decât|ea|ori|fără|noi|într|li|sub|acum|si|i|l|ai|mi|trei|cei|unui|aceste|fiecare|nimeni",
    dependent: "el|ea|ei|ele|acesta|aceasta|aceștia|acestea|acest|această|asta|dar|însă|totuși|astfel|așa|deci",
    months: "ianuarie,ian|februarie,feb,febr|martie,mar,mart|aprilie,apr|mai|iunie,iun|iulie,iul|august,aug|septembrie,sept,sep|octombrie,oct|\
        noiembrie,noi,nov|decembrie,dec",
    and: "și|cu",
    credit: "foto|fotografie|sursa foto|sursă foto|credit foto|foto credit|fotografii|fotografia|foto arhivă|imagine|imagini|captură foto|\
        captură video|captură|fotograf|credite foto|foto de|sursa imaginii|sursa fotografiei|legenda foto|fotografie de arhivă|ilustrație",
    source: "sursa|sursă|surse",
    conventions: Conventions { closing_quotes: "“«", ..Conventions::DEFAULT },
    words: compiled_in(&CueWords {
        weekdays: "luni,lun|marți,marţi,marti,mar|miercuri,mie|joi|vineri,vin|sâmbătă,sambata,sâm|duminică,duminica,dum",
        by: "de|autor|autori|scris de|text|text de|un articol de|\
            text și foto|un material de|articol de|realizat de|reportaj de|a consemnat|semnat de",
        job: "jurnalist|jurnalistă|reporteră|redactor|redactor-șef|redactor șef|redactor-șef adjunct|corespondent|\
            reporter|redactor-coordonator|fotoreporter|editorialist|senior editor|editor|redactor senior|corespondent special|ziarist|ziaristă|\
            colaborator|colaboratoare|stagiar|stagiară|trimis special|realizator",
        staff_byline: "redacția|redacție|echipa editorială|agenții",
        editor: "editat de|editare|redactor|traducere|\
            editor|editor online|redactor-șef adjunct|traducere de|tehnoredactare|traducător",
        published: "publicat|publicat la|publicat pe|publicat în|publicată|data publicării|postat|postat la|publicat de|adăugat|\
            publicată la",
        updated: "actualizat|actualizat la|ultima actualizare|actualizare|data actualizării|actualizat pe|actualizat în|ultima modificare|\
            modificat la|modificat pe|actualizată|ultima actualizare la|editat",
        relative: "acum|în urmă|ieri|azi|astăzi",
        attribution: "potrivit|conform|citat*|citând|transmi*|relat*|scri*|declarat*|a declarat pentru>|a spus pentru>|povestit|spus|explicat|\
            a precizat|precizat|anunț*|interviu acordat!|interviu pentru!|interviu*|public*|preciz*|dezvălui*|confirm*|difuz*|notea*|\
            mărturisit*|în exclusivitate la!|pentru|reporter*|jurnalist*|ziarul+|ziarului+|cotidianul+|cotidianului+|săptămânalul+|\
            revista++|revistei+|agenția++|agenției+|postul de radio+|radioul+|postul++|televiziunea+|portalul++|portalului++|site-ul++|\
            publicația++|publicației++|buletinul++|blogul+|a declarat la>|a povestit pentru>|a explicat pentru>|declarat pentru>|\
            spus pentru>|povestit pentru>|în direct la|în direct pe|la microfonul!|invitat la|a dictat|arăta|arată|amint*|semnal*|afirm*|\
            comunic*|titr*|titl*|relata|mărturis*|povest*|explic*|scris|telefon*|ascultători*|cititori*|în paginile!|ediția|emisiune*|\
            emisiunea+|jurnalul+|cotidian+|săptămânal+|revistă+|radio+|televiziune+|televiziunii+|postului++|publicație+|gazeta+|gazetei+|\
            ziar+",
        key_points: "pe scurt|rezumat|în rezumat|esențialul|puncte cheie|pe scurt:|ideile principale|puncte principale|ce trebuie să știi|\
            esențialul pe scurt|sinteză|știrea pe scurt|rezumatul articolului|rezumat:",
        promo: "citește și|citește mai mult|citește mai multe|citește continuarea|citiți și|citiți mai multe|citeste si|vezi și|vezi mai multe|\
            vezi aici|urmărește|ascultă|articole similare|recomandări|recomandate|abonează-te|autentificare|distribuie|publicitate|etichete|\
            cele mai citite|toate drepturile|comentează|citeşte şi|citește mai departe|citiți mai mult|vezi video|ascultă și|articolul continuă|\
            continuarea după|pentru abonați|abonați-vă|urmărește-ne|urmăriți-ne|descarcă aplicația|dacă ți-a plăcut|te-ar putea interesa|\
            ar putea să te|ai o știre|trimite-ne|scrie-ne|lasă un comentariu|adaugă un comentariu|autentifică-te|conectează-te|folosim cookie|\
            acest site folosește|click aici|apasă aici|știri similare|mai multe despre|alte știri|continuare în pagina|continuare în pag|\
            continuare din pagina",
        furniture: "partajează|tipărește|închide|meniu|caută|căutare|acasă|prima pagină|comentarii|adaugă comentariu|abonare|abonamente|\
            înregistrare|mai multe|vezi mai mult|știri|ultimele știri|ultima oră|cele mai noi|despre noi|termeni și condiții|\
            politica de confidențialitate|min de citit|minute de citit|minute citire|timp de citire|timp de citire: # minute|vizualizări|citiri|\
            accesări|distribuie|share|distribuie pe facebook|copiază linkul|copiază link|link copiat|printează|salvează|ascultă|publicitate|\
            reclamă|citește mai mult|vezi toate|încarcă mai mult|sus|înapoi sus|comentează|niciun comentariu|autentificare|conectare|abonează-te|\
            newsletter|cele mai citite|știri similare|articole similare|etichete|taguri|subiecte|mărime text|mărește|foto # din #|# din #|\
            următorul|anteriorul|următoarea|precedenta|accept|acceptă|refuză|live",
        discussion: "comentari|răspunde",
        editor_note: "nota redacției|n.r|n. red|erată|notă:|nota redacţiei|nota redactiei|notă de redacție|rectificare|precizare|erata|\
            drept la replică|n.red|într-o versiune anterioară",
        sections: "actualitate|știri interne|știri externe|internațional|externe|românia|lume|politică|economie|\
            bani|fotbal|cultură|monden|tehnologie|știri|știri locale|locale|eveniment|evenimente|social|\
            justiție|opinii|interviu|reportaj|sănătate|educație|învățământ|mediu|natură|vremea|agricultură|\
            transport|trafic|infrastructură|administrație|comunitate|auto|turism|muzică|carte|teatru|handbal|\
            tenis|afaceri|companii|finanțe|imobiliare|știință",
        abbreviations: "ing|dl|dna|dvs|sf|str|bd|nr|pag|art|alin|lit|ș.a|a.m.d|cca|aprox|mil|mld|univ|conf",
    }),
};

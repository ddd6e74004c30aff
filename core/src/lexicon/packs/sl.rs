//! Slovene. Terms as printed by Delo, Dnevnik, Večer, Primorske novice, Slovenske novice, Žurnal24, RTV SLO, 24ur and STA.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static SL: Lexicon = Lexicon {
    tag: "sl",
    letters: "čšž",
    function_words: "in|je|v|na|se|da|so|za|z|po|pa|ki|s|od|ne|bi|tudi|ni|bo|kot|iz|do|o|pri|še|pred|bil|bila|bili|že|več|lahko|ter|\
        ali|med|kar|leta|let|kako|ko|jih|saj|jo|sta|bodo|vse|le|zaradi|tem|samo|kjer|svoj|tako|če|vendar|sem|smo|dveh|kaj|zato|dejal|\
        potem|prej|zelo|moral|to|si|ta|bilo|te|k|del|dan|pod|mu|nekaj|tega|ker|nad|ji|a|brez|oba|dve|dva|kdo|nekdo|vsak|vsi|teh|pravi|\
        nič|njihov|njegov|zdaj|mi|i|no|tri|kdor|dela|jim|danes",
    dependent: "on|ona|ono|oni|one|to|ta|te|ti|tisti|vendar|a|toda|pa|tudi|poleg|zato|tako|namreč|ob|tedaj|takrat|potem|nato|kot|dodal|\
        dodala|njegov|njena|njihov|kljub|medtem|sicer|po njegovih|saj|še|tam",
    months: "januarja,januar,jan|februarja,februar,feb|marca,marec,mar|aprila,april,apr|maja,maj|junija,junij,jun|julija,julij,jul|avgusta,avgust,avg|\
        septembra,september,sep,sept|oktobra,oktober,okt|novembra,november,nov|decembra,december,dec",
    and: "in|ter",
    credit: "foto|fotografija|fotografije|slika|fotografiral|fotografirala|avtor fotografije|vir fotografije|ilustracija|arhiv|\
        osebni arhiv|zajem zaslona|fotografija je simbolična|simbolična fotografija|fotodokumentacija|posnetek",
    source: "vir|viri",
    conventions: Conventions { closing_quotes: "“«", ordinal_dot: true, ..Conventions::DEFAULT },
    words: compiled_in(&CueWords {
        weekdays: "ponedeljek,ponedeljka,pon|torek,torka,tor|sreda,sredo,srede,sre|četrtek,četrtka,čet|petek,petka,pet|sobota,soboto,sobote,sob|nedelja,nedeljo,nedelje,ned",
        by: "piše|pišejo|napisal|napisala|avtor|avtorica|avtorji|besedilo|pripravil|pripravila|besedilo in fotografije|pogovarjal se je|\
            pogovarjala se je|poroča|objavil|objavila",
        job: "novinar|novinarka|urednik|urednica|odgovorni urednik|odgovorna urednica|glavni urednik|glavna urednica|dopisnik|dopisnica|\
            poročevalec|poročevalka|fotograf|fotografinja|fotoreporter|komentator|komentatorka|kolumnist|kolumnistka|avtor|avtorica|voditelj|\
            voditeljica|sodelavec|sodelavka",
        staff_byline: "uredništvo|redakcija|agencije|naše uredništvo|športna redakcija|novinarji",
        editor: "urednik|urednica|uredil|uredila|lektura|lektoriral|lektorirala|prevedel|prevedla|prevod|fotografije|fotografija|fotografiral|\
            fotografirala|video",
        published: "objavljeno|objava|datum objave|objavljeno dne|ustvarjeno|čas objave",
        updated: "posodobljeno|zadnja posodobitev|nazadnje posodobljeno|osveženo|spremenjeno|dopolnjeno|zadnjič posodobljeno|\
            zadnja sprememba",
        relative: "pred|včeraj|danes|predvčerajšnjim|pravkar|davi|sinoči|drevi",
        attribution: "po poročanju!|poročajo|poročal*|po navedbah!|je povedal za!|je povedala za!|je dejal za!|je dejala za!|pišejo|povzema|\
            po pisanju!|je zapisal*|je objavil*|v pogovoru za!|v izjavi za!|v intervjuju za!|so sporočili|sklicujoč se na!|so potrdili za!|\
            za časnik!|po informacijah!|glede na|pove*|deja*|reče*|poroča*|piše|objav*|predvaja*|intervju*|pogovor*|navaja*|novinar*|\
            časnik*+|časopis*+|dnevnik*+|tednik*+|revij*+|portal*+|agencij*+|radi*+|radijsk*+|televizij*+|postaj*+|spletn*+|mesečnik*+|\
            glasil*+|blog*+|oddaj*+|je pojasnil za!|je pojasnila za!|pravi za>|je razložil za!|je razložila za!|je potrdil za!|\
            je potrdila za!|pojasn*|razlož*|potrd*|pravi|pravijo|zapis*|pisal*|prebra*|omen*|poimen*|poslušal*|bralc*|gledalc*|radiu+|\
            televizija*+|spletni portal+|bilten*+|lokalni časopis+",
        key_points: "na kratko|povzetek|ključne točke|ključni poudarki|poudarki|najpomembnejše|bistveno|v nekaj stavkih",
        promo: "preberite tudi|preberite še|preberite več|preberite|preberi tudi|preberi več|berite tudi|beri tudi|več o|več na|poglejte|\
            poglejte tudi|oglejte si|glejte tudi|poslušajte|sorodna novica|sorodne novice|sorodni članki|sorodne vsebine|povezane novice|\
            povezano|morda vas zanima|priporočamo|najbolj brano|najbolj brane|najnovejše|prijavite se|prijava|registracija|naročite se|\
            naročnina|postanite naročnik|sledite nam|pridružite se|deli|delite|komentarji|komentiraj|oddaj komentar|dodaj komentar|oglas|\
            oglasno sporočilo|promocijsko|sponzorirano|oznake|ključne besede|teme|vse pravice|uporabljamo piškotke|piškotki|nadaljevanje|\
            nadaljujte|kliknite|prenesite|e-novice|prijavi napako|galerija|novo na",
        furniture: "komentarji|domov|naslovnica|zadnje novice|najnovejše|najbolj brano|najbolj komentirano|deli|natisni|tiskaj|išči|iskanje|meni|zapri|\
            prijava|registracija|komentiraj|oglas|oglasi|oglaševanje|impresum|kolofon|o nas|kontakt|pogoji uporabe|varstvo osebnih podatkov|\
            politika zasebnosti|piškotki|naročnina|video|foto|galerija|v živo|več|prikaži več|naloži več|vse novice|arhiv|naslednja|prejšnja|\
            kopiraj povezavo|vreme|kazalo|prijavi napako|sorodne novice|oznake|shrani|pošlji",
        discussion: "komentar|odgovor|razprav",
        editor_note: "opomba uredništva|op. ur|op. a|op. p|op. prev|popravek|pojasnilo|opravičilo|članek je bil posodobljen|\
            novica je bila posodobljena|v prvotni različici",
        sections: "slovenija|svet|evropa|politika|gospodarstvo|posel|finance|šport|nogomet|kultura|zabava|znanost|tehnologija|zdravje|šolstvo|\
            izobraževanje|črna kronika|kronika|mnenja|kolumne|okolje|lokalno|ljubljana|maribor|štajerska|primorska|dolenjska|\
            gorenjska|koroška|prekmurje|življenje|potovanja|avto|intervju|reportaže|magazin|slog|scena|znanost in tehnologija|novice|družba|\
            kraji|iz krajev|mediji|zgodovina|turizem",
        abbreviations: "g|ga|gdč|dr|mag|prof|doc|akad|inž|dipl|univ|sv|ul|c|št|str|tj|t. i|t.i|npr|itd|ipd|itn|oz|sl|mio|mrd|tis|čl|op|ur|\
            prim|pribl|d. o. o|d.o.o|d. d|d.d|n. št|pr. n. št|tel|roj|ob|sod|ok|gen|polk|m. op|p",
    }),
};

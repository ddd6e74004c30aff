//! Croatian. Terms as printed by Jutarnji list, Večernji list, Slobodna Dalmacija, 24sata, Novi list, Glas Slavonije, Index, HRT and Hina.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static HR: Lexicon = Lexicon {
    tag: "hr",
    letters: "ćčđšž",
    function_words: "i|u|je|se|na|da|su|za|od|s|o|će|a|kao|ne|koji|koja|koje|što|iz|bi|nije|kako|sam|smo|ali|ili|te|još|nakon|prije|samo|\
        već|tijekom|gdje|poslije|tko|također|uvijek|godine|kod|prema|kojim|bio|bila|bilo|riječ|ovdje|ovaj|nego|bez|kada|zbog|tako|\
        netko|nešto|vrijeme|mjesto|dvije|uz|tjedna|kazao|sa|to|po|do|sve|biti|više|ako|može|ima|on|ga|jer|pa|ni|jedan|li|oni|dok|pod|mu|\
        kad|bili|bude|dan|svoj|pri|no|nad|im|među|dva|ti|me|jedna|čak|svoje|tri|četiri|svaki|nitko|kojemu|kojem|kojoj|kaže|kažu|rekao|\
        imao|ništa|kroz|trebao|tek|gotovo|svega|dio|čovjek|htio|jučer|svijet|rijeke|djeca|djece|kruh|cijena|uvjet|mlijeko|snijega|zagreb|\
        mjesta|vidjeti|vlada|hrvatske|hrvatska|stiže|lijepo|tisuća|ljeta",
    dependent: "on|ona|ono|oni|one|to|taj|ta|te|ovaj|ova|ovo|no|ali|međutim|također|osim|zato|stoga|tako|naime|pritom|tada|zatim|potom|\
        dok|kako|rekao|dodao|dodala|kazao|kazala|istaknuo|ističe|kaže|njegov|njezin|njihov|ipak|dodaje|tamo|i",
    months: "siječnja,siječanj,sij,januara,januar|veljače,veljača,velj,februara,februar|ožujka,ožujak,ožu,marta,mart|\
        travnja,travanj,tra,aprila,april|svibnja,svibanj,svi,maja,maj|lipnja,lipanj,lip,juna,juni,jun|\
        srpnja,srpanj,srp,jula,juli,jul|kolovoza,kolovoz,kol,avgusta,avgust,augusta,august|\
        rujna,rujan,ruj,septembra,septembar|listopada,listopad,lis,oktobra,oktobar|\
        studenoga,studenog,studeni,stu,novembra,novembar|prosinca,prosinac,pro,decembra,decembar",
    and: "i|te",
    credit: "foto|fotografija|fotografije|snimka|snimio|snimila|snimili|fotograf|autor fotografije|izvor fotografije|ilustracija|arhiva|\
        privatni album|privatna arhiva|screenshot|ustupljena fotografija|foto:|video|naslovna fotografija",
    source: "izvor|izvori",
    conventions: Conventions { closing_quotes: "“«", ordinal_dot: true, ..Conventions::DEFAULT },
    words: compiled_in(&CueWords {
        weekdays: "ponedjeljak,ponedjeljka,pon|utorak,utorka,uto|srijeda,srijedu,srijede,sri|četvrtak,četvrtka,čet|petak,petka,pet|subota,subotu,subote,sub|nedjelja,nedjelju,nedjelje,ned",
        by: "piše|pišu|napisao|napisala|autor|autorica|autori|tekst|priredio|priredila|razgovarao|razgovarala|razgovor vodio|razgovor vodila|\
            izvještava|donosi|objavio|objavila",
        job: "novinar|novinarka|urednik|urednica|glavni urednik|glavna urednica|izvjestitelj|izvjestiteljica|dopisnik|dopisnica|reporter|\
            reporterka|fotograf|fotoreporter|kolumnist|kolumnistica|komentator|komentatorica|autor|autorica|suradnik|suradnica|voditelj|\
            voditeljica|analitičar",
        staff_byline: "redakcija|uredništvo|agencije|naša redakcija|sportska redakcija|novinska agencija|portal|promo",
        editor: "urednik|urednica|uredio|uredila|lektura|lektor|lektorica|preveo|prevela|prijevod|snimio|snimila|snimili|fotografije|fotograf|\
            fotografija|ur",
        published: "objavljeno|objavljeno:|datum objave|objava|vrijeme objave|dodano|napisano|postavljeno",
        updated: "ažurirano|zadnja izmjena|posljednja izmjena|zadnje ažuriranje|osvježeno|izmijenjeno|dopunjeno|zadnji put ažurirano|ažurirano u|zadnja promjena|nadopunjeno",
        relative: "prije|jučer|danas|prekjučer|upravo|sinoć|jutros|večeras",
        attribution: "prema|prema pisanju!|pišu|javlja|javljaju|prenosi|prenose|izvijestil*|izvještava|objavi*|doznaje|rekao je za!|rekla je za!|\
            kazao je za!|kazala je za!|izjavio je za!|izjavila je za!|ispričao je za>|ispričala je za>|u razgovoru za!|u izjavi za!|\
            u intervjuu za!|navodi|prema izvješću|pozivajući se na!|potvrdio je za!|potvrdili su za|gostujući na|neslužbeno doznaje|\
            kako javlja!|kako piše!|kako prenosi!|rekao je|rekla je|kaže|kazao|kazala|ispriča*|izjavi*|prvi objavio|prva objavila|objavio|\
            objavila|napisa*|piše|donio|emitira*|intervju*|razgovor*|novinar*|novine+|list+|lista+|dnevnik*+|tjednik*+|mjesečnik*+|\
            časopis*+|portal*+|agencij*+|radio+|televizij*+|postaj*+|magazin*+|blog*+|emisij*+|glasil*+|internetski portal+|kaže za>|\
            govori za>|govorio je za>|potvrđuje za>|potvrdila je za!|za portal|uvrsti*|zabilježi*|pisao|pisala|pisali|naveo|navela|prenio|\
            prenijela|spominje|nazva*|otkri*|istaknu*|doda*|objasni*|emitir*|emitirao|slušatelj*|čitatelj*|gledatelj*|gostova*|gostuj*|\
            radija*+|televizija*+|glasnik*+|vjesnik*+|bilten*+",
        key_points: "ukratko|najvažnije|sažetak|u nekoliko rečenica|ključne točke|najvažnije ukratko|glavne točke|u fokusu|bitno",
        promo: "pročitajte i|pročitajte još|pročitajte više|pročitajte|pročitaj i|pročitaj više|pročitaj još|pogledajte i|pogledajte|\
            pogledajte još|pogledaj|vezani članci|vezane vijesti|povezane vijesti|povezani članci|povezano|vezano|više o|više na|još vijesti|\
            iz rubrike|čitajte i|čitajte još|čitaj|preporučujemo|možda će vas zanimati|najčitanije|najnovije|prijavite se|prijavi se|\
            registriraj|pretplatite se|pretplata|pretplati se|pratite nas|pridružite se|podijeli|podijelite|komentari|komentiraj|komentirajte|\
            oglas|sponzorirano|plaćeni oglas|oznake|tagovi|ključne riječi|teme|sva prava|koristimo kolačiće|kolačići|nastavak|\
            nastavite čitati|kliknite|preuzmite|poslušajte|newsletter|želite li dopuniti|ovaj članak|uključite se|ostavite komentar|izdvojeno|\
            dopunite temu|čitajte dalje|preuzmite aplikaciju|uočili ste grešku|pošaljite nam|ova stranica koristi|kliknite ovdje",
        furniture: "komentari|naslovnica|početna|vijesti|najnovije|najnovije vijesti|najčitanije|podijeli|ispis|ispiši|pretraga|traži|tražilica|\
            izbornik|zatvori|prijava|registracija|komentiraj|oglas|oglasi|marketing|impressum|o nama|kontakt|uvjeti korištenja|\
            pravila privatnosti|zaštita privatnosti|pretplata|video|foto|galerija|uživo|više|prikaži više|učitaj više|sve vijesti|arhiva|\
            sljedeće|prethodno|kopiraj poveznicu|kopiraj link|vrijeme|horoskop|povezane vijesti|vezane vijesti|tagovi|oznake|newsletter|\
            pošalji|spremi|min čitanja|minuta čitanja|vrijeme čitanja|pregleda|slušaj|reklama|pročitaj više|vidi više|učitaj još|na vrh|\
            nema komentara|povezano|sljedeći|prethodni|prihvaćam",
        discussion: "komentar|odgovor|rasprav",
        editor_note: "napomena uredništva|napomena redakcije|ispravak|ispravka|op. a|op.a|op. ur|op.ur|pojašnjenje|redakcijska napomena|\
            dopuna|članak je ažuriran|u ranijoj verziji|ispravak:|demanti|u prvoj verziji",
        sections: "hrvatska|svijet|regija|europa|politika|gospodarstvo|ekonomija|biznis|novac|sport|nogomet|kultura|zabava|show|znanost|\
            tehnologija|zdravlje|obrazovanje|crna kronika|kronika|mišljenja|kolumne|lifestyle|život|putovanja|auto|promet|zagreb|\
            dalmacija|slavonija|istra|split|rijeka|osijek|županije|društvo|okoliš|mediji|intervju|reportaža|teme|zanimljivosti|scena|glazba|\
            film|domovina|aktualno",
        abbreviations: "g|gđa|gđica|dr|mr|prof|doc|akad|ing|dipl|mag|univ|sc|sv|ul|trg|br|str|tj|npr|itd|tzv|sl|dr.sc|mr.sc|god|st|mil|mlrd|\
            tis|čl|st.č|kn|op|ur|usp|vl|vel|o.p|n.e|pr|tel|gen|pok|bl|fra|don|mons|d.o.o|d.d|d.m|m.o|oko",
    }),
};

//! Serbian, in Cyrillic and in Latin letters. Terms as printed by Politika, Blic, Danas, Večernje novosti, Kurir, Telegraf, Vreme, N1, RTS, RTV and Tanjug.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static SR: Lexicon = Lexicon {
    tag: "sr",
    letters: "ćčđšžабвгдежзиклмнопрстуфхцчшђјљњћ",
    function_words: "и|у|је|се|на|да|су|за|од|са|о|ће|а|као|не|који|која|које|што|из|би|није|како|сам|смо|али|или|те|још|после|пре|само|\
        већ|током|где|ко|такође|године|код|према|био|била|било|овде|него|због|када|тако|време|реч|рекао|i|u|je|se|na|su|od|sa|će|koji|\
        koja|koje|što|iz|nije|kako|sam|smo|ali|ili|još|posle|pre|samo|već|tokom|gde|ko|takođe|godine|kod|prema|bio|bila|bilo|ovde|nego|\
        zbog|kada|tako|vreme|reč|uvek|neko|nešto|mesto|dve|nedelje|oko|odnosno|rekao|kao|dok|da|za|a|ne|to|o|bi|po|s|do|te|ako|može|ima|\
        on|pa|ga|jer|sve|više|godina|jedan|ni|li|bez|oni|mu|pod|kad|bili|bude|im|dan|zato|svoj|ta|pri|no|nad|među|dva|ovaj|ti|me|jedna|\
        čak|svoje|tri|uz|он|то|ако|може|има|па|ни|година|ја|му|под|кад|били|она|нема|буде|им|уз|дан|зато|свој|ту|при|но|над|све|бити|више|\
        јер|га|један|без|два|три|међу|ово|тај|с|по|ли|до|svaki|niko|kom|kojem|kojoj|kaže|kažu|imao|ništa|kroz|tek|svega|četiri|nema|ona|\
        čim|sada|tada|ovom|ovog|svako|svi|stane|treba|сваки|нико|каже|кажу|ништа|кроз|тек|сада|тада|овом|овог|сви|треба|deo|čovek|hteo|\
        juče|svet|reke|deca|dece|hleb|cena|uslov|trebalo|mleko|snega|beograd|meštani|vlada|srbije|srbija|rekoh|stiže|lepo|mesta|videti",
    dependent: "on|ona|ono|oni|one|to|taj|ta|te|ovaj|ova|ovo|ali|međutim|takođe|osim|zato|stoga|tako|naime|pritom|tada|zatim|potom|dok|\
        rekao|dodao|dodala|kaže|istakao|ističe|njegov|njen|njihov|ipak|kako|он|она|оно|они|оне|то|тај|та|те|овај|ова|ово|али|међутим|\
        такође|осим|зато|стога|тако|наиме|притом|тада|затим|потом|док|рекао|додао|додала|каже|истакао|истиче|његов|њен|њихов|ипак",
    months: "januar,januara,jan,јануар,јануара,јан|februar,februara,feb,фебруар,фебруара,феб|mart,marta,mar,март,марта,мар|april,aprila,apr,април,априла,апр|\
        maj,maja,мај,маја|jun,juna,juni,јун,јуна,јуни|jul,jula,juli,јул,јула,јули|avgust,avgusta,avg,август,августа,авг|\
        septembar,septembra,sep,sept,септембар,септембра,сеп|oktobar,oktobra,okt,октобар,октобра,окт|novembar,novembra,nov,новембар,новембра,нов|\
        decembar,decembra,dec,децембар,децембра,дец",
    and: "i|и",
    credit: "foto|fotografija|fotografije|snimio|snimila|fotograf|autor fotografije|izvor fotografije|ilustracija|arhiva|privatna arhiva|\
        printscreen|ustupljena fotografija|фото|фотографија|фотографије|снимио|снимила|фотограф|аутор фотографије|извор фотографије|\
        илустрација|архива|приватна архива|извор слике|аутор слике|izvor slike|autor slike|opis slike|опис слике|foto-ilustracija|\
        foto ilustracija|фото-илустрација",
    source: "izvor|izvori|извор|извори",
    conventions: Conventions { closing_quotes: "“«", ordinal_dot: true, ..Conventions::DEFAULT },
    words: compiled_in(&CueWords {
        weekdays: "ponedeljak,ponedeljka,pon,понедељак,понедељка,пон|utorak,utorka,uto,уторак,уторка,уто|sreda,sredu,srede,sre,среда,среду,среде,сре|\
            četvrtak,četvrtka,čet,четвртак,четвртка,чет|petak,petka,pet,петак,петка,пет|subota,subotu,subote,sub,субота,суботу,суботе,суб|\
            nedelja,nedelju,nedelje,ned,недеља,недељу,недеље,нед",
        by: "piše|pišu|autor|autorka|autori|napisao|napisala|tekst|priredio|priredila|priredili|razgovarao|razgovarala|razgovor vodio|\
            razgovor vodila|izveštava|objavio|пише|пишу|аутор|ауторка|аутори|написао|написала|текст|приредио|приредила|разговарао|разговарала|\
            разговор водио|разговор водила|извештава",
        job: "novinar|novinarka|urednik|urednica|glavni urednik|glavna urednica|odgovorni urednik|dopisnik|dopisnica|izveštač|reporter|\
            reporterka|fotograf|fotoreporter|kolumnista|komentator|autor|autorka|saradnik|saradnica|analitičar|новинар|новинарка|уредник|\
            уредница|главни уредник|главна уредница|одговорни уредник|дописник|дописница|извештач|репортер|репортерка|фотограф|фоторепортер|\
            колумниста|коментатор|аутор|ауторка|сарадник|сарадница|аналитичар",
        staff_byline: "redakcija|uredništvo|agencije|sportska redakcija|agencija|редакција|уредништво|агенције|спортска редакција",
        editor: "urednik|urednica|uredio|uredila|lektura|lektor|preveo|prevela|prevod|snimio|snimila|fotografije|fotografija|уредник|уредница|\
            уредио|уредила|лектура|лектор|превео|превела|превод|снимио|снимила|фотографије|фотографија",
        published: "objavljeno|datum objave|objava|vreme objave|izvor i datum|postavljeno|kreirano|објављено|датум објаве|објава|време објаве|\
            постављено",
        updated: "ažurirano|poslednja izmena|poslednji put ažurirano|izmenjeno|osveženo|dopunjeno|ажурирано|последња измена|\
            последњи пут ажурирано|измењено|освежено|poslednja promena|izmenjeno u|ažurirano u",
        relative: "pre|juče|danas|prekjuče|upravo|sinoć|jutros|večeras|пре|јуче|данас|прекјуче|управо|синоћ|јутрос|вечерас",
        attribution: "prema|prema pisanju!|pišu|javlja|javljaju|prenosi|prenose|izvestio|izvestila|izveštava|saznaje|rekao je za!|rekla je za!|\
            izjavio je za!|izjavila je za!|ispričao je za|ispričala je za|kaže za!|u razgovoru za!|u izjavi za!|u intervjuu za!|navodi|\
            pozivajući se na!|potvrdio je za!|potvrđeno je za!|kako javlja!|kako piše!|kako prenosi!|kako navodi!|nezvanično saznaje|\
            gostujući na|према|према писању!|пише|пишу|јавља|јављају|преноси|преносе|известио|известила|извештава|сазнаје|рекао је за!|\
            рекла је за!|изјавио је за!|изјавила је за!|каже за!|у разговору за!|у изјави за!|у интервјуу за!|наводи|позивајући се на!|\
            како јавља!|како пише!|како преноси!|rekao|rekla|kaže|kazao|kazala|ispriča*|izjavi*|objavi*|objavila|preneli|preneo|prenela|\
            napisa*|piše|emitova*|intervju*|razgovor*|novinar*|novine+|list+|lista+|dnevnik*+|nedeljnik*+|mesečnik*+|časopis*+|portal*+|\
            agencij*+|radio+|televizij*+|stanic*+|magazin*+|blog*+|emisij*+|glasil*+|рекао|рекла|каже|казао|казала|прича*|изјави*|објави*|\
            пренели|пренео|пренела|написа*|новинар*|новине+|лист+|листа+|дневник*+|недељник*+|часопис*+|портал*+|агенциј*+|радио+|\
            телевизиј*+|станиц*+|магазин*+|блог*+|емисиј*+|priča za>|govori za>|objasnio je za!|objasnila je za!|potvrdila je za!|navelo|\
            navela|naveo|prenele|pisa*|zabeleži*|nazva*|istak*|doda*|objasni*|otkri*|emituje|slušaoc*|čitaoc*|gledaoc*|gostova*|gostuj*|\
            bilten*+|glasnik*+|radija*+|прича за>|објаснио је за!|објаснила је за!|потврдио је за!|потврдила је за!|навео|навела|пренеле|\
            писа*|забележи*|назва*|истак*|дода*|објасни*|откри*|емитује|емитова*|гостова*|интервју*|разговор*|билтен*+|гласник*+|радија*+",
        key_points: "ukratko|najvažnije|sažetak|ključne tačke|glavne tačke|u fokusu|najvažnije ukratko|укратко|најважније|сажетак|\
            кључне тачке|главне тачке",
        promo: "pročitajte i|pročitajte još|pročitajte više|pročitajte|pročitaj i|pročitaj još|pogledajte i|pogledajte|pogledajte još|\
            pogledaj|povezane vesti|povezani članci|povezano|još vesti|više o|više na|čitajte još|čitajte i|čitajte|preporučujemo|najčitanije|\
            najnovije|prijavite se|registrujte se|pretplatite se|pretplata|pratite nas|zapratite|pridružite se|podeli|podelite|komentari|\
            komentariši|ostavi komentar|ostavite komentar|pošalji komentar|pošaljite nam|oglas|reklama|sponzorisano|promo|tagovi|ključne reči|\
            teme|sva prava|zadržava sva prava|koristimo kolačiće|nastavak|kliknite|preuzmite|poslušajte|bonus video|video:|galerija|\
            možda će vas zanimati|izvor:|izdvajamo|newsletter|прочитајте и|прочитајте још|прочитајте више|прочитајте|погледајте и|погледајте|\
            повезане вести|повезани чланци|повезано|још вести|више о|читајте још|читајте|препоручујемо|најчитаније|најновије|пријавите се|\
            региструјте се|претплатите се|претплата|пратите нас|придружите се|подели|поделите|коментари|остави коментар|оставите коментар|\
            пошаљи коментар|реклама|оглас|тагови|кључне речи|теме|сва права|кликните|преузмите|послушајте|preuzmite aplikaciju|komentarišite|\
            погледајте још",
        furniture: "naslovna|početna|najnovije|najnovije vesti|najčitanije|podeli|podeli:|štampaj|štampa|pretraga|pretraži|meni|zatvori|\
            prijava|registracija|komentari|pošalji komentar|oglasi|marketing|impresum|o nama|kontakt|uslovi korišćenja|politika privatnosti|\
            pretplata|video|foto|galerija|uživo|više|prikaži više|učitaj još|sve vesti|arhiva|sledeće|prethodno|kopiraj link|povezane vesti|\
            tagovi|teme|bonus video|newsletter|насловна|почетна|најновије|најновије вести|најчитаније|подели|штампај|штампа|претрага|мени|\
            затвори|пријава|регистрација|коментари|огласи|маркетинг|импресум|о нама|контакт|услови коришћења|политика приватности|претплата|\
            видео|фото|галерија|уживо|више|прикажи више|све вести|архива|следеће|претходно|тагови|теме|min čitanja|vreme čitanja|pregleda|\
            sačuvaj|reklama|oglas|pročitaj više|vidi više|komentariši|sledeća|prethodna",
        discussion: "komentar|odgovor|коментар|одговор",
        editor_note: "napomena redakcije|napomena urednika|ispravka|pojašnjenje|prim. aut|prim. nov|prim. red|tekst je ažuriran|dopuna|\
            напомена редакције|напомена уредника|исправка|појашњење|прим. аут|прим. нов|прим. ред|текст је ажуриран",
        sections: "srbija|svet|region|evropa|politika|društvo|ekonomija|biznis|novac|sport|fudbal|kultura|zabava|nauka|tehnologija|zdravlje|\
            obrazovanje|hronika|crna hronika|mišljenja|stav|kolumne|komentar|lifestyle|život|putovanja|auto|beograd|vojvodina|gradovi|mediji|\
            intervju|reportaže|zanimljivosti|jetset|ekologija|vesti|magazin|scena|feljton|dijaspora|србија|свет|регион|европа|политика|\
            друштво|економија|бизнис|спорт|фудбал|култура|забава|наука|технологија|здравље|образовање|хроника|мишљења|погледи|колумне|живот|\
            путовања|београд|војводина|градови|медији|интервју|репортаже|магазин|фељтон|вести|дијаспора",
        abbreviations: "g|gđa|gđica|dr|mr|prof|doc|akad|ing|inž|dipl|sv|ul|br|str|tj|npr|itd|tzv|sl|god|mil|mlrd|hilj|čl|din|prim|gen|puk|\
            d.o.o|a.d|o.g|n.e|г|гђа|гђица|др|мр|проф|доц|акад|инж|дипл|св|ул|бр|стр|тј|нпр|итд|тзв|сл|год|мил|млрд|чл|дин|прим|ген|пук|а.д|\
            н.е",
    }),
};

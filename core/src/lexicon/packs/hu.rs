//! Hungarian. Terms as printed by Magyar Nemzet, Népszava, HVG, Index, Telex, 444, 24.hu, Blikk and Világgazdaság.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static HU: Lexicon = Lexicon {
    tag: "hu",
    letters: "áéíóöúüőű",
    function_words: "a|az|és|hogy|nem|is|egy|van|volt|de|meg|már|csak|ez|mint|még|azt|ki|ha|lesz|szerint|után|több|lehet|aki|amely|pedig|\
        majd|kell|között|illetve|mert|vagy|miatt|el|sem|be|ne|minden|így|mi|két|amikor|ami|most|más|én|nagyon|olyan|első|ezt|egyik|lett|s|\
        i|három|nincs|senki|itt|ott|nekik|sok|annak|amelyet|alatt",
    dependent: "ő|ők|az|ez|ezek|azok|ezt|azt|de|azonban|ugyanakkor|viszont|is|emellett|továbbá|ezért|így",
    months: "január,jan|február,febr,feb|március,márc|április,ápr|május,máj|június,jún|július,júl|augusztus,aug|szeptember,szept|október,okt|\
        november,nov|december,dec",
    and: "és|valamint",
    credit: "fotó|fotók|foto|kép|képek|fényképezte|illusztráció|fénykép|fényképek|fotós|fotók forrása|fotó forrása|kép forrása|nyitókép|\
        borítókép|címlapfotó|képaláírás|grafika|képernyőfotó",
    source: "forrás|források",
    conventions: Conventions { closing_quotes: "“«", ordinal_dot: true, ..Conventions::DEFAULT },
    words: compiled_in(&CueWords {
        weekdays: "hétfő,hétfőn|kedd,kedden|szerda,szerdán|csütörtök,csütörtökön|péntek,pénteken|szombat,szombaton|vasárnap",
        by: "írta|szerző|szöveg|szerzők|készítette|összeállította|\
            szöveg és fotó|írták|tudósított|lejegyezte",
        job: "újságíró|szerkesztő|főszerkesztő|főszerkesztő-helyettes|felelős szerkesztő|vezető szerkesztő|rovatvezető|tudósító|\
            riporter|fotós|fotóriporter|gyakornok|külső munkatárs|munkatárs|publicista|rovatszerkesztő|szerkesztő-riporter|sportújságíró|vendégszerző|kolumnista",
        staff_byline: "szerkesztőség|a szerkesztőség|hírszerkesztő|szerkesztőségi",
        editor: "szerkesztette|szerkesztő|fordította|fordítás|\
            szerk|felelős szerkesztő|korrektor|olvasószerkesztő|képszerkesztő",
        published: "megjelent|közzétéve|publikálva|létrehozva|megjelenés|beküldve|közzétette|megjelenés dátuma|feltöltve|dátum|\
            közzététel",
        updated: "frissítve|utolsó frissítés|frissült|módosítva|utoljára frissítve|frissítés|utolsó módosítás|szerkesztve|\
            frissítés dátuma|frissítve lett",
        relative: "ezelőtt|órája|perce|napja|tegnap",
        attribution: "szerint|írja|írta|írt|számolt be|beszámol*|idézi|közölte|közli|mondta>|mondja|elmondta|nyilatkoz*|nyilatkozta|tudósít*|\
            értesül*|jelent*|érte el|interjú*|kérdés*|elárult*|árulta|megírta|megjelent|bemutat*|hivatkoz*|újságíró*|riporter*|lap-|\
            napilap-|hetilap-|újság-|hírportál-|portál-|rádió-|televízió-|tévé-|hírügynökség-|magazin-|folyóirat-|oldal-|helyi lap-|\
            csatorna-|blog-|mondta a|mondta az|mondta el a|mondta el az|nyilatkozta a|elmondta a|elmondta az|árulom|elárulom|elszól*|\
            elmesél*|mesél*|mesélte|magyaráz*|nyilatkozott|lapunknak|kérdésére|megkeresésére|műsorában|műsorban|adásában|adásban|\
            hasábjain|stúdiójában|riport*|tudós*|cikk*|cikkében|közlése|jegyz*|foglalkoz*|hallgató*|olvasó*|néző*|felhív*|hívta|\
            híroldal*-|műsor*-",
        key_points: "röviden|összefoglaló|összefoglalva|a lényeg|legfontosabb|röviden:|cikkünk röviden|főbb pontok|kulcspontok|a cikk lényege|\
            a cikk tartalma röviden|dióhéjban|pár mondatban|összefoglalás|ai-összefoglaló",
        promo: "olvassa el|olvasd el|olvasta már|olvasson tovább|tovább olvasom|ezt is|ezek is érdekelhetik|ez is érdekelheti|kapcsolódó|\
            további cikkek|további részletek|bővebben|ajánlott|feliratkozás|előfizetés|megosztás|hirdetés|címkék|témák|legolvasottabb|\
            minden jog fenntartva|hírlevél|hozzászólás|olvass tovább|ez is érdekelhet|kapcsolódó cikk|kapcsolódó cikkek|ajánlott cikkek|\
            nézze meg|hallgassa meg|a cikk folytatódik|cikkünk a hirdetés|a hirdetés után|iratkozzon fel|iratkozz fel|jelentkezzen be|\
            regisztráljon|kövessen minket|kövess minket|töltse le|töltsd le|ossza meg|oszd meg|küldje el|írjon nekünk|hibát talált|\
            ha hibát talált|szóljon hozzá|hozzászólások|hozzászólok|támogass minket|sütiket használunk|ez a weboldal|kattintson ide|\
            további hírek|folytatás az oldalon",
        furniture: "nyomtatás|bezárás|menü|keresés|főoldal|címlap|hozzászólások|bejelentkezés|belépés|regisztráció|követés|tovább|több|hírek|\
            friss hírek|legfrissebb|impresszum|kapcsolat|rólunk|médiaajánlat|adatvédelem|adatkezelési tájékoztató|perc olvasás|perces olvasmány|\
            olvasási idő|olvasási idő: # perc|megtekintés|olvasás|megosztás|megosztom|megosztás facebookon|link másolása|mentés|elmentem|\
            meghallgatom|hirdetés|tovább olvasom|bővebben|mutass többet|továbbiak betöltése|vissza a tetejére|hozzászólás|feliratkozás|\
            előfizetés|hírlevél|legolvasottabb|legnépszerűbb|kapcsolódó|kapcsolódó cikkek|címkék|témák|betűméret|nagyítás|kép # / #|következő|\
            előző|elfogadom|élő|kezdőlap|galéria megnyitása",
        discussion: "hozzászólás|komment",
        editor_note: "a szerkesztő megjegyzése|szerkesztői megjegyzés|a szerk|helyreigazítás|szerkesztőségi megjegyzés|\
            a szerkesztőség megjegyzése|korrekció|helyesbítés|pontosítás|cikkünk korábbi|a cikk korábbi|javítás:",
        sections: "belföld|külföld|itthon|világ|politika|gazdaság|üzlet|foci|labdarúgás|kultúra|technológia|\
            tudomány|egészség|életmód|hírek|helyi hírek|régió|megye|vélemény|publicisztika|interjú|bűnügy|\
            kékfény|baleset|közlekedés|oktatás|közélet|társadalom|környezet|természet|időjárás|mezőgazdaság|\
            agrár|ingatlan|autó|utazás|gasztro|család|zene|könyv|színház|kézilabda|vízilabda|pénzügy|bulvár",
        abbreviations: "ifj|id|özv|szt|u|krt|sz|kb|stb|pl|ill|ún|vö|kft|zrt|nyrt|bt|febr|márc|ápr|jún|júl|szept",
    }),
};

//! Polish. Terms as printed by Gazeta Wyborcza, Rzeczpospolita, Fakt, Super Express, Onet, Wirtualna Polska, Polityka and Dziennik.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::Lexicon;

pub(crate) static PL: Lexicon = Lexicon {
    tag: "pl",
    function_words: "w|i|na|z|się|nie|do|to|że|jest|o|od|po|jak|przez|dla|za|oraz|ale|co|są|który|która|które|tym|tego|roku|będzie|być|\
        może|przed|pod|już|został|a|tak|ma|ze|jako|ich|by|go|tylko|bardzo|jego|też|jeszcze|był|było|jej|kiedy|czy|bez|ten|nad|lub|aby|\
        była|lat|gdy|mi|sobie|jeśli|nawet|ta|te|bo|ja|on|u|tej|jednak|mu|dwa|powiedział|podczas|wtedy|gdzie|nas|no|ani|byli|trzy|kto|dziś|\
        każdy|nic|nigdy|której|których|bardziej|razem|więcej|wszystko|nasz|tam|teraz|tu",
    by: "autor|autorka|autorzy|tekst|napisał|napisała|opracował|\
        tekst i zdjęcia|autor tekstu|rozmawiał|rozmawiała|notował|notowała",
    and: "i|oraz",
    job: "dziennikarz|dziennikarka|redaktor|redaktor naczelny|korespondent|korespondentka|publicysta|autor|\
        reporter|reporterka|fotoreporter|fotoreporterka|redaktorka|publicystka|stażysta|stażystka|wydawca|felietonista|felietonistka|\
        zastępca redaktora naczelnego|redaktorka naczelna|sekretarz redakcji|współpracownik|autorka|wysłannik",
    staff_byline: "redakcja|zespół redakcyjny|zespół|agencje",
    editor: "redaktor prowadzący|korekta|tłumaczenie|tłum|\
        redakcja tekstu|oprac|redagował|redagowała|przekład|przełożył|przełożyła|tłumaczył|tłumaczyła",
    months: "stycznia,styczeń,sty|lutego,luty,lut|marca,marzec,mar|kwietnia,kwiecień,kwi|maja,maj|czerwca,czerwiec,cze|lipca,lipiec,lip|\
        sierpnia,sierpień,sie|września,wrzesień,wrz|października,październik,paź,paz|listopada,listopad,lis|grudnia,grudzień,gru",
    weekdays: "poniedziałek,pon|wtorek,wt|środa,środę,śr|czwartek,czw|piątek,pt|sobota,sobotę,sob|niedziela,niedzielę,niedz,ndz",
    published: "opublikowano|publikacja|data publikacji|data dodania|dodano|utworzono|pierwsza publikacja|data utworzenia|dodany|\
        opublikowany|publ.|utworzony|wysłano|zamieszczono",
    updated: "aktualizacja|zaktualizowano|ostatnia aktualizacja|data aktualizacji|zmieniono|ostatnia modyfikacja|modyfikacja|zmodyfikowano|\
        data modyfikacji|akt.|aktual.|uaktualniono|ostatnia zmiana|zaktualizowany|edytowano",
    relative: "temu|wczoraj|dzisiaj|dziś|przedwczoraj",
    credit: "fot|foto|zdjęcie|zdjęcia|autor zdjęcia|źródło zdjęcia|materiały prasowe|zdj|fotografia|fotografie|fotograf|autor fotografii|\
        autor zdjęć|zdjęcie ilustracyjne|zdjęcie archiwalne|ilustracja|grafika|źródło fot|źródło foto|źródło grafiki|podpis zdjęcia|\
        zrzut ekranu|rysunek|fot. ilustracyjna|fot. archiwum",
    source: "źródło|źródła",
    attribution: "według|poda*|inform*|donosi|donosił*|pisze|pisał*|napisał*|opis*|powiedział*|mówi*|przyzna*|w rozmowie z|rozmow*|\
        na łamach!|na antenie!|relacjonował*|zdradził*|poinform*|opublik*|wywiad*|cytuje|cytow*|nazwał*|ogłosił*|żartował*|ujawni*|\
        tłumaczy|dla|ukazał*|wypowiedzi|wyemitow*|dziennikarz*|reporter*|zapros*|komentarz*|gazet*+|dziennik*+|tygodnik*+|\
        miesięcznik*+|magazyn*+|czasopism*+|portal*+|serwis*+|stacj*+|rozgłośni*+|telewizj*+|agencj*+|radi*+|redakcj*+|biuletyn*+|\
        kwartalnik*+|blog*+|kanał*+",
    key_points: "najważniejsze informacje|w skrócie|podsumowanie|najważniejsze|najważniejsze punkty",
    promo: "czytaj także|czytaj więcej|czytaj dalej|przeczytaj|zobacz|sprawdź|polecamy|więcej na|powiązane|subskrybuj|prenumerata|\
        zaloguj się|zarejestruj się|obserwuj|udostępnij|reklama|dołącz do|tagi|tematy|najczęściej czytane|wszelkie prawa|\
        skomentuj|posłuchaj|newsletter|zapisz się|wesprzyj|kliknij|czytaj również",
    furniture: "podziel się|drukuj|zamknij|szukaj|wyszukaj|strona główna|komentarze|dodaj komentarz|więcej|wiadomości|najnowsze|\
        najnowsze wiadomości|aktualności|popularne|polecane|o nas|kontakt|regulamin|polityka prywatności|polityka cookies|pomoc|redakcja",
    discussion: "komentarz|opinie|odpowiedz",
    editor_note: "od redakcji|sprostowanie|korekta|przypis redakcji|przyp. red|przypis red|red. przyp|nota redakcyjna|notka redakcyjna|\
        errata|w pierwotnej wersji|rozmowa została autoryzowana|wywiad został autoryzowany",
    sections: "polska|świat|polityka|gospodarka|biznes|finanse|piłka nożna|kultura|rozrywka|nauka|zdrowie|opinie|felietony|prawo",
    abbreviations: "zob|al|mgr|inż|płk|ks|abp|bp|św|ul|pl|godz|r|tys|tzw|m.in|np|itd|itp|tj|pt|im|nr|ok",
    dependent: "on|ona|ono|oni|one|to|ten|ta|te|tego|tym|ale|jednak|natomiast|także|również|ponadto",
    conventions: Conventions { closing_quotes: "“«", ..Conventions::DEFAULT },
};

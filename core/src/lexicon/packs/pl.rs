//! Polish. Terms as printed by Gazeta Wyborcza, Rzeczpospolita, Fakt, Super Express, Onet, Wirtualna Polska, Polityka and Dziennik.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static PL: Lexicon = Lexicon {
    tag: "pl",
    letters: "óąćęłńśźż",
    function_words: "w|i|na|z|się|nie|do|to|że|jest|o|od|po|jak|przez|dla|za|oraz|ale|co|są|który|która|które|tym|tego|roku|będzie|być|\
        może|przed|pod|już|został|a|tak|ma|ze|jako|ich|by|go|tylko|bardzo|jego|też|jeszcze|był|było|jej|kiedy|czy|bez|ten|nad|lub|aby|\
        była|lat|gdy|mi|sobie|jeśli|nawet|ta|te|bo|ja|on|u|tej|jednak|mu|dwa|powiedział|podczas|wtedy|gdzie|nas|no|ani|byli|trzy|kto|dziś|\
        każdy|nic|nigdy|której|których|bardziej|razem|więcej|wszystko|nasz|tam|teraz|tu",
    dependent: "on|ona|ono|oni|one|to|ten|ta|te|tego|tym|ale|jednak|natomiast|także|również|ponadto",
    months: "stycznia,styczeń,sty|lutego,luty,lut|marca,marzec,mar|kwietnia,kwiecień,kwi|maja,maj|czerwca,czerwiec,cze|lipca,lipiec,lip|\
        sierpnia,sierpień,sie|września,wrzesień,wrz|października,październik,paź,paz|listopada,listopad,lis|grudnia,grudzień,gru",
    and: "i|oraz",
    credit: "fot|foto|zdjęcie|zdjęcia|autor zdjęcia|źródło zdjęcia|materiały prasowe|zdj|fotografia|fotografie|fotograf|autor fotografii|\
        autor zdjęć|zdjęcie ilustracyjne|zdjęcie archiwalne|ilustracja|grafika|źródło fot|źródło foto|źródło grafiki|podpis zdjęcia|\
        zrzut ekranu|rysunek|fot. ilustracyjna|fot. archiwum",
    source: "źródło|źródła",
    conventions: Conventions { closing_quotes: "“«", ..Conventions::DEFAULT },
    words: compiled_in(&CueWords {
        weekdays: "poniedziałek,pon|wtorek,wt|środa,środę,śr|czwartek,czw|piątek,pt|sobota,sobotę,sob|niedziela,niedzielę,niedz,ndz",
        by: "autor|autorka|autorzy|tekst|napisał|napisała|opracował|\
            tekst i zdjęcia|autor tekstu|rozmawiał|rozmawiała|notował|notowała",
        job: "dziennikarz|dziennikarka|redaktor|redaktor naczelny|korespondent|korespondentka|publicysta|autor|\
            reporter|reporterka|fotoreporter|fotoreporterka|redaktorka|publicystka|stażysta|stażystka|wydawca|felietonista|felietonistka|\
            zastępca redaktora naczelnego|redaktorka naczelna|sekretarz redakcji|współpracownik|autorka|wysłannik",
        staff_byline: "redakcja|zespół redakcyjny|zespół|agencje",
        editor: "redaktor prowadzący|korekta|tłumaczenie|tłum|\
            redakcja tekstu|oprac|redagował|redagowała|przekład|przełożył|przełożyła|tłumaczył|tłumaczyła",
        published: "opublikowano|publikacja|data publikacji|data dodania|dodano|utworzono|pierwsza publikacja|data utworzenia|dodany|\
            opublikowany|publ.|utworzony|wysłano|zamieszczono",
        updated: "aktualizacja|zaktualizowano|ostatnia aktualizacja|data aktualizacji|zmieniono|ostatnia modyfikacja|modyfikacja|zmodyfikowano|\
            data modyfikacji|akt.|aktual.|uaktualniono|ostatnia zmiana|zaktualizowany|edytowano",
        relative: "temu|wczoraj|dzisiaj|dziś|przedwczoraj",
        attribution: "według|poda*|inform*|donosi|donosił*|pisze|pisał*|napisał*|opis*|powiedział*>|mówi*>|przyzna*|w rozmowie z>|rozmow*|\
            na łamach!|na antenie!|relacjonował*|zdradził*>|poinform*|opublik*|wywiad*|cytuje|cytow*|nazwał*|ogłosił*|żartował*|ujawni*|\
            tłumaczy>|dla|ukazał*|wypowiedzi|wyemitow*|dziennikarz*|reporter*|zapros*|komentarz*|gazet*+|dziennik*+|tygodnik*+|\
            miesięcznik*+|magazyn*+|czasopism*+|portal*+|serwis*+|stacj*+|rozgłośni*+|telewizj*+|agencj*+|radi*+|redakcj*+|biuletyn*+|\
            kwartalnik*+|blog*+|kanał*+|mówił>|mówiła>|powiedziała>|powiedziałam>|przyznał>|przyznała>|przyznaje>|opowiada>|opowiadał>|\
            opowiadała>|zdradziła>|zdradziłam>|tłumaczył>|tłumaczyła>|wyjaśnia>|wyjaśnił>|wyjaśniła>|potwierdził>|potwierdziła>|\
            rozmowie z>|poinformował>|poinformowała>|przekazał>|przekazała>|wyjaśni*|potwierdz*|przekaz*|ustali*|dotar*|zauważ*|zapyta*|\
            komentował*|komentuje|nagłośni*|wytkn*|podkreśl*|w programie|pokaza*|wyliczy*|żart*|dzwon*|opowiedzia*|jak podaje!|jak podał|\
            jak podała|jak informuje!|jak donosi!|jak ustalił|jak ustaliła|jak pisze!|audycj*+|program*+|gazetk*+|dwutygodnik*+|\
            rozgłośnia*+|podcast*+|newsletter*+|serwis internetowy+",
        key_points: "najważniejsze informacje|w skrócie|podsumowanie|najważniejsze|najważniejsze punkty|w skrócie:|najważniejsze fakty|w pigułce|\
            kluczowe informacje|kluczowe punkty|streszczenie|o co chodzi|co warto wiedzieć|najważniejsze w skrócie|z tego artykułu dowiesz się|\
            z artykułu dowiesz się|skrót artykułu|podsumowanie ai|główne wnioski|w telegraficznym skrócie",
        promo: "czytaj także|czytaj więcej|czytaj dalej|przeczytaj|zobacz|sprawdź|polecamy|więcej na|powiązane|subskrybuj|prenumerata|\
            zaloguj się|zarejestruj się|obserwuj|udostępnij|reklama|dołącz do|tagi|tematy|najczęściej czytane|wszelkie prawa|\
            skomentuj|posłuchaj|newsletter|zapisz się|wesprzyj|kliknij|czytaj również|czytaj też|przeczytaj także|przeczytaj też|\
            przeczytaj również|przeczytaj więcej|zobacz także|zobacz też|zobacz również|zobacz więcej|obejrzyj|oglądaj także|posłuchaj artykułu|\
            dalsza część artykułu|dalsza część tekstu|ciąg dalszy|reszta artykułu|dalszy ciąg|artykuł dostępny|treść dostępna|dostęp tylko|\
            prenumeruj|wykup dostęp|obserwuj nas|śledź nas|pobierz aplikację|pobierz naszą|podziel się|masz ciekawy temat|masz temat|\
            napisz do nas|wyślij nam|widzisz błąd|znalazłeś błąd|zgłoś błąd|dodaj komentarz|komentarze są|więcej informacji znajdziesz|\
            więcej na ten temat|więcej o|więcej wiadomości|powiązane artykuły|powiązane tematy|materiał sponsorowany|artykuł sponsorowany|\
            materiał partnera|artykuł ukazał się|tekst ukazał się|w wydaniu papierowym|używamy plików cookie|ta strona używa|nasza strona używa|\
            kliknij tutaj|dziękujemy, że|źródło zdjęcia|dokończenie na str|cd. na str|ciąg dalszy na str|dokończenie ze str|c.d. na str",
        furniture: "podziel się|drukuj|zamknij|szukaj|wyszukaj|strona główna|komentarze|dodaj komentarz|więcej|wiadomości|najnowsze|\
            najnowsze wiadomości|aktualności|popularne|polecane|o nas|kontakt|regulamin|polityka prywatności|polityka cookies|pomoc|redakcja|\
            min czytania|minut czytania|minuty czytania|min. czytania|czas czytania|czas czytania: # min|czytania|wyświetleń|odsłon|wyświetlenia|\
            odsłony|udostępnij|udostępnień|udostępnij na facebooku|udostępnij na x|kopiuj link|skopiuj link|link skopiowany|zapisz|\
            zapisz na później|posłuchaj|słuchaj|odsłuchaj|reklama|koniec reklamy|dalszy ciąg materiału pod wideo|czytaj więcej|czytaj dalej|\
            pokaż więcej|zobacz więcej|rozwiń|zwiń|załaduj więcej|do góry|na górę|wróć na górę|skomentuj|brak komentarzy|zaloguj się|zaloguj|\
            zarejestruj się|subskrybuj|prenumerata|newsletter|najczęściej czytane|najpopularniejsze|zobacz także|czytaj także|powiązane|tagi|\
            tematy|słowa kluczowe|wielkość tekstu|rozmiar tekstu|powiększ|powiększ zdjęcie|zdjęcie # z #|strona # z #|# z #|następny|poprzedni|\
            następne|poprzednie|akceptuję|akceptuj|odrzuć|ustawienia|na żywo|menu|premium|tylko dla prenumeratorów",
        discussion: "komentarz|opinie|odpowiedz",
        editor_note: "od redakcji|sprostowanie|korekta|przypis redakcji|przyp. red|przypis red|red. przyp|nota redakcyjna|notka redakcyjna|\
            errata|w pierwotnej wersji|rozmowa została autoryzowana|wywiad został autoryzowany",
        sections: "polska|świat|polityka|gospodarka|biznes|finanse|piłka nożna|kultura|rozrywka|nauka|zdrowie|\
            opinie|felietony|prawo|curling|wiadomości|podhale|region|regionalne|lokalne|powiat|zimowe|rolnictwo|\
            środowisko|kryminalne|na sygnale|wydarzenia|aktualności|społeczeństwo|publicystyka|kraj|z kraju|\
            ze świata|europa|miasto|miasta|samorząd|gmina|gminy|z regionu|z miasta|wypadki|policja|sąd|sądy|\
            edukacja|szkoły|uczelnie|ekonomia|pieniądze|praca|nieruchomości|firmy|komunikacja|drogi|motoryzacja|\
            energetyka|klimat|przyroda|pogoda|technologie|muzyka|książki|teatr|sztuka|historia|religia|kościół|\
            rodzina|kuchnia|turystyka|podróże|ludzie|wywiad|wywiady|reportaż|komentarze|opinia|siatkówka|żużel|\
            koszykówka|piłka ręczna|tenis|lekkoatletyka",
        abbreviations: "zob|al|mgr|inż|płk|ks|abp|bp|św|ul|pl|godz|r|tys|tzw|m.in|np|itd|itp|tj|pt|im|nr|ok",
    }),
};

//! German. Terms as printed by Der Spiegel, Die Zeit, FAZ, Süddeutsche Zeitung, Die Welt, NZZ, Der Standard and tagesschau.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static DE: Lexicon = Lexicon {
    tag: "de",
    letters: "ßäöü",
    function_words: "der|die|das|und|in|den|von|zu|mit|sich|des|auf|für|ist|im|dem|nicht|ein|eine|als|auch|es|an|werden|aus|er|hat|dass|\
        sie|nach|wird|bei|einer|wie|so|noch|war|was|um|am|kann|aber|sind|nur|wenn|oder|man|haben|zum|über|da|schon|habe|ihre|seine|wir|\
        vor|zur|bis|mehr|durch|sagt|hatte|wurde|seit|unter|diese|ich|einen|einem|ihr|dort|waren|ja|worden|immer|doch|drei|vier|zwei|jetzt|\
        wo|soll|viele|alle|keine|kein|jahren|beiden|ganz|uns|selbst|weil|ohne|damit|gegen|heute|müssen|jeder|wurden",
    dependent: "er|sie|es|dies|dieser|diese|dieses|das|aber|doch|jedoch|zudem|außerdem|auch|daher|deshalb",
    months: "januar,jänner,jan|februar,feber,feb|märz,maerz,mär,mrz|april,apr|mai|juni,jun|juli,jul|august,aug|september,sept,sep|oktober,okt|\
        november,nov|dezember,dez",
    and: "und|sowie|mit",
    credit: "foto|fotos|bild|bilder|bildquelle|fotoquelle|bildrechte|bildnachweis|foto von|fotos von|bild von|bilder von|fotograf|\
        fotografin|fotocredit|fotocredits|bildcredit|bildautor|symbolbild|symbolfoto|archivbild|archivfoto|fotografie|grafik|screenshot",
    source: "quelle|quellen",
    conventions: Conventions {
        closing_quotes: "“«",
        ordinal_dot: true,
        am_before_day: true,
        place_prefixes: "bad|sankt|groß|klein|alt|neu",
        short_sentences: "ja|nein|danke|bitte|gut|schade|genau|endlich|sicher|vielleicht|leider|stimmt|klar|richtig|\
            falsch|fertig|schluss|stille|pause|ende|aus|vorbei|achtung|vorsicht|wow|hallo|guten tag|\
            guten morgen|keine frage|kein zweifel|kein wunder|ganz einfach|noch nicht|na ja|und nun|was nun|\
            so weit|geschafft|unglaublich|wahnsinn|frieden|krieg|sommer|winter|frühling|herbst|montag|\
            dienstag|mittwoch|donnerstag|freitag|samstag|sonntag",
        ..Conventions::DEFAULT
    },
    words: compiled_in(&CueWords {
        weekdays: "montag,mo|dienstag,di|mittwoch,mi|donnerstag,do|freitag,fr|samstag,sonnabend,sa|sonntag,so",
        by: "von autor/in|von autorin|von autor|autor/in|von|text|text von|ein artikel von|ein kommentar von|eine analyse von|ein gastbeitrag von|autor|autorin|autoren|\
            interview von|interview:|redaktion:|kommentar von|analyse von|ein beitrag von|geschrieben von|verfasst von|gepostet von|erstellt von|\
            gespeichert von|eingestellt von|veröffentlicht von|das gespräch führte|das interview führte|die fragen stellte|\
            die fragen stellten|\
            text & fotos|text und fotos|text und bilder|text/fotos|aufgezeichnet von|bericht von|reportage von",
        job: "autor/in|autorin/autor|redakteur|redakteurin|reporterin|korrespondent|korrespondentin|journalistin|chefredakteur|chefredakteurin|autor|autorin|\
            volontär|volontärin|chefreporter|ressortleiter|ressortleiterin|kolumnist|kolumnistin|leiter|leiterin|fotograf|professorin|\
            geschäftsführer|geschäftsführerin|experte|expertin|\
            freier mitarbeiter|freie mitarbeiterin|freier journalist|freie journalistin|freier autor|freie autorin|reporter|redaktorin|redaktor|\
            praktikant|praktikantin|fotografin|journalist|korrespondenten|lokalchef|redaktionsleiter|redaktionsleiterin|chef vom dienst|\
            politikredakteur|politikredakteurin|sportredakteur|sportredakteurin|wirtschaftsredakteur|wirtschaftsredakteurin|kulturredakteur|\
            kulturredakteurin|lokalredakteur|lokalredakteurin|gastautor|gastautorin|auslandskorrespondent|auslandskorrespondentin",
        staff_byline: "redaktion|die redaktion|onlineredaktion|online-redaktion",
        editor: "redigiert von|bearbeitet von|mitarbeit|übersetzung|\
            redaktionelle bearbeitung|lektorat|redigatur|aus dem englischen von|übersetzt von|mitarbeit von|unter mitarbeit von|bildredaktion|\
            schlussredaktion|mit material von",
        published: "veröffentlicht|veröffentlicht am|veröffentlicht um|publiziert|publiziert am|erstellt|erschienen|erschienen am|online seit|\
            datum|publiziert um",
        updated: "aktualisiert|aktualisiert am|aktualisiert um|stand|zuletzt aktualisiert|zuletzt aktualisiert am|update|update vom|update am|\
            letztes update|letzte aktualisierung|letzte änderung|geändert|geändert am|zuletzt geändert|zuletzt bearbeitet|bearbeitet am|\
            aktualisiert vor|upd.|akt.",
        relative: "vor|gestern|heute|vorgestern|gerade eben",
        attribution: "magazins+|portals+|podcasts+|zeitschriften+|nachrichtenportals+|nachrichtenmagazins+|onlineportals+|laut|nach angaben|nach informationen|informationen|unter berufung auf|wie die|wie der|wie das|bericht*|meld*|sagt*>|zitier*|\
            schreib*|schrieb*|erzähl*|erklär*|teilt*|äußer*|im gespräch mit>|im interview mit!|gegenüber>|gespräch mit>|interview|\
            veröffentlich*|ausgestrahlt|sendet|sendete|druckte|gefragt|fragt*|vorrechnet*|räumt*|beitrag|reportage|kommentator|reporter|\
            korrespondent*|redaktion*|stand|nannte|zeigte|kündigt*|bestätigt*>|verriet>|so die|so der|titelte|zeitung+|tageszeitung+|\
            wochenzeitung+|lokalzeitung+|regionalzeitung+|zeitschrift+|magazin+|nachrichtenmagazin+|sender+|senders+|fernsehsender+|\
            radiosender+|rundfunksender+|nachrichtenagentur+|agentur+|portal+|nachrichtenportal+|onlineportal+|boulevardzeitung+|blatt+|\
            blatts+|blattes+|lokalblatt+|anzeigenblatt+|wochenblatt+|gemeindeblatt+|fachblatt+|bürgerfunk+|bürgerfunks+|lokalradio+|blog+|\
            anzeiger+|podcast+|sportmagazin+|branchendienst+|nachrichtendienst+|newsletter+|sagte>|sagten>|sagte der|sagte dem|sagte die|\
            erzählt>|erzählte>|erklärt>|erklärte>|schilderte>|schildert>|verrät>|teilte>|bestätigte>|interview mit!|auf anfrage von!|frage von!|fragen von!|\
            auf anfrage der|auf nachfrage von!|auskunft|umfrage|widmet*|prophezei*|kommentier*|kommentierte|wetter*|spott*|schimpf*|\
            meint*|vermeld*|aufgegriffen|ausgabe|leser*|hörer*|zuschauer*|enthüll*|aufgedeckt|recherch*|zuerst|beziff*|liveticker|mikrofon*|\
            mikrofone*|studio|sendung+|kanal+|radio+|lokalsender+|privatsender+|wochenblatts+|zeitungen+|nachrichtenseite+|\
            nachrichtensender+|onlinemagazin+|fachmagazin+",
        key_points: "das wichtigste in kürze|in kürze|das wichtigste|darum geht's|darum geht es|kurz zusammengefasst|kurz und knapp|\
            zusammenfassung|auf einen blick|das wichtigste zum thema|das wichtigste im überblick|die wichtigsten punkte|kernpunkte|\
            in aller kürze|kurzfassung|ki-zusammenfassung|alles auf einen blick|das wichtigste vorab|worum es geht|worum geht's|worum geht es|\
            die wichtigsten fakten|wichtigste erkenntnisse|das ist passiert|darum gehts|das steckt dahinter",
        promo: "lesen sie auch|lesen sie mehr|auch interessant|das könnte sie auch interessieren|mehr zum thema|mehr aus|mehr von|mehr lesen|\
            weiterlesen|zum thema|verwandte artikel|weitere artikel|jetzt abonnieren|abonnieren|jetzt testen|melden sie sich|anmelden|\
            registrieren|folgen|artikel teilen|anzeige|werbung|alle rechte vorbehalten|schlagworte|themen|meistgelesen|wir verwenden cookies|\
            dieser artikel|leserbriefe|das könnte dich auch interessieren|das könnte|lesen sie hier|lies auch|passend zum thema|\
            weitere informationen|weitere infos|weitere beiträge|weitere meldungen|weitere themen|weitere news|weitere nachrichten|\
            mehr informationen|mehr infos|mehr zu|ähnliche artikel|ähnliche beiträge|verwandte beiträge|verwandte themen|neueste artikel|\
            alle artikel|alle beiträge|vorheriger|nächster|dieser beitrag|dieser eintrag|veröffentlicht in|veröffentlicht unter|\
            abgelegt unter|verschlagwortet|schlagwörter|kategorie|tags|newsletter|jetzt bestellen|jetzt kaufen|jetzt kostenlos|\
            jetzt anmelden|jetzt spenden|jetzt informieren|hier geht|hier klicken|hier kostenlos|zum shop|zur startseite|zurück zu|\
            in den warenkorb|externer inhalt|diesen artikel|diesen beitrag|über den autor|über die autorin|beitrag teilen|teilen sie|\
            folgen sie|folge uns|unterstützen sie|lesezeit|alle angaben ohne|inhaltsverzeichnis|keine kommentare|noch keine|bewertung|\
            unterstütze|gefällt dir|gefällt ihnen|hat ihnen dieser|hat dir dieser|verpassen sie|verpasse|bleiben sie|spenden sie|spende|\
            entdecke weitere|entdecken sie|alles zum thema|der beitrag wurde|zum weiterlesen|empfehlungen der redaktion|auch lesenswert|\
            jetzt mitglied|mehr dazu|hier finden sie|weitere inhalte|hier weiterlesen|weiter nach der anzeige|nach der anzeige geht|\
            artikel anhören|artikel vorlesen|diesen artikel anhören|sie wollen diesen|sie haben einen fehler|fehler gefunden|fehler melden|\
            schreiben sie uns|leserbrief schreiben|senden sie uns|newsletter abonnieren|unser newsletter|melden sie sich für|melde dich|\
            jetzt app|laden sie die app|app herunterladen|unsere app|folgen sie uns|folgt uns|abonnieren sie unseren|zum whatsapp-kanal|\
            unser whatsapp-kanal|kommentare zum artikel|diskutieren sie mit|die kommentarfunktion|kommentare sind geschlossen|wir verwenden|\
            diese website verwendet|diese webseite verwendet|mit der nutzung|empfohlener redaktioneller inhalt|an dieser stelle finden sie|\
            ich bin damit einverstanden|dieser artikel erschien|dieser text erschien|dieser text ist zuerst|der artikel erschien|\
            erschienen in der ausgabe|in der printausgabe|aus der printausgabe|weitere artikel dieser|rückfragen bitte an|original-content von|\
            pressekontakt|rückfragehinweis|kontakt für medienanfragen|jetzt weiterlesen|jetzt registrieren|sie haben noch kein|bereits abonnent|\
            zum e-paper|im e-paper|werben sie|video starten|bildergalerie|zur bildergalerie|mehr bilder|fortsetzung auf seite|\
            fortsetzung von seite|fortsetzung seite|weiter auf seite",
        furniture: "teilen|drucken|schließen|menü|suche|suchen|startseite|kommentare|abo|nach oben|impressum|datenschutz|datenschutzerklärung|agb|\
            kontakt|über uns|service|presse|archiv|mediadaten|schreibe einen kommentar|aktuelles|suche nach:|neueste beiträge|direkt zum inhalt|\
            mehr erfahren|antworten|kategorien|min. lesezeit|min lesezeit|minuten lesezeit|lesezeit|lesedauer|min.|artikel merken|merken|\
            merkliste|vorlesen|anhören|artikel anhören|auf facebook teilen|auf twitter teilen|auf x teilen|per e-mail teilen|per whatsapp teilen|\
            per mail teilen|per e-mail versenden|link kopieren|link kopiert|url kopieren|schriftgröße|schrift vergrößern|schrift verkleinern|\
            schrift|artikel drucken|seite drucken|artikel teilen|anzeige|werbung|weiterlesen|mehr anzeigen|alle anzeigen|alles anzeigen|\
            mehr laden|ausklappen|einklappen|bild vergrößern|bild in originalgröße|bild speichern|vollbild|zurück|weiter|vorheriger artikel|\
            nächster artikel|seite # von #|bild # von #|von #|kommentieren|kommentar schreiben|kommentare anzeigen|keine kommentare|anmelden|\
            einloggen|registrieren|abonnieren|jetzt abonnieren|e-paper|epaper|newsletter|themen|schlagwörter|tags|meistgelesen|\
            am meisten gelesen|meistgelesene artikel|das könnte sie auch interessieren|mehr zum thema|ähnliche artikel|auch interessant|\
            zum seitenanfang|aufrufe|mal gelesen|mal geteilt|cookie-einstellungen|alle akzeptieren|alle ablehnen|live|rubriklistenbild|\
            symbolbild",
        discussion: "kommentar|antwort|leserbrief",
        editor_note: "anmerkung der redaktion|anm. d. red|korrektur|berichtigung|hinweis der redaktion|hinweis:|anm. der redaktion|anm. der red|\
            anm.d.red|richtigstellung|korrekturhinweis|in einer früheren version|in einer früheren fassung|in einer ersten version|\
            transparenzhinweis|gegendarstellung|redaktioneller hinweis|dieser artikel wurde|dieser text wurde|red. hinweis",
        sections: "politik|wirtschaft|ausland|deutschland|österreich|schweiz|panorama|fußball|kultur|wissen|\
            gesundheit|gesellschaft|meinung|kommentar|technik|reise|auto|karriere|bildung|leben|medien|finanzen|\
            unternehmen|geschichte|ratgeber|wetter|lokales|regionales|kultur & gesellschaft|zeitgeschehen|\
            wirtschaft & finanzen|landwirtschaft|verkehr|umwelt|leserbriefe|blaulicht|feuilleton|regional|stadt|\
            kreis|region|vermischtes|netzwelt|wissenschaft|familie|essen|wohnen|natur|nachruf|nachrichten|\
            aktuelles|welt|europa|inland|innenpolitik|außenpolitik|lokalsport|regionalsport|sport regional|\
            lokalnachrichten|stadtleben|landkreis|gemeinde|gemeinden|nachbarschaft|bezirk|kanton|der norden|\
            polizei|justiz|gericht|kriminalität|unfall|unfälle|leute|promi|stars|musik|kino|bücher|literatur|\
            theater|kunst|bühne|fernsehen|handball|eishockey|wintersport|kreisliga|regionalliga|schule|\
            hochschule|ausbildung|arbeit|geld|börse|immobilien|mobilität|energie|klima|klimaschutz|tiere|garten|\
            gastronomie|genuss|freizeit|ausflug|ausflüge|veranstaltungen|vereine|kirche|religion|jugend|\
            senioren|interview|reportage|porträt|analyse|kolumne|kolumnen|glosse|leitartikel|debatte|\
            hintergrund|gut zu wissen",
        abbreviations: "hr|fr|nr|str|bzw|z.b|d.h|u.a|usw|ca|evtl|ggf|inkl|mio|mrd|vgl|abs|art|jh|tel|mind|sog",
    }),
};

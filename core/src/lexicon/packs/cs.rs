//! Czech. Terms as printed by Mladá fronta Dnes, iDNES, Novinky, Právo, Lidové noviny, Hospodářské noviny, Aktuálně.cz, Seznam Zprávy and ČT24.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static CS: Lexicon = Lexicon {
    tag: "cs",
    letters: "áéíúýčěřšťůž",
    function_words: "a|v|se|na|je|že|s|z|o|i|do|to|k|ve|pro|za|by|ale|jako|po|podle|si|jsou|který|která|které|také|už|byl|byla|roku|při|\
        nebo|však|tak|co|jak|od|bude|má|až|aby|ani|kde|jeho|není|bez|let|ke|nad|pod|když|bylo|než|jen|ještě|mezi|ze|byli|tím|této|kteří|\
        jejich|jsme|své|ho|mu|mi|u|ten|ne|vám|kdo|ji|no|ta|dva|tento|on|sem|toto|jej|tři|jde",
    dependent: "on|ona|ono|oni|to|ten|ta|tento|tato|toto|tyto|ale|však|ovšem|také|rovněž|navíc",
    months: "ledna,leden|února,únor,úno|března,březen,bře|dubna,duben|května,květen,kvě|června,červen|července,červenec|srpna,srpen,srp|září,zář|října,říjen,říj|\
        listopadu,listopad,lis|prosince,prosinec",
    and: "a",
    credit: "foto|fotografie|autor fotografie|zdroj foto|snímek|grafika|ilustrace|autor foto|foto zdroj|zdroj fotografie|ilustrační foto|\
        ilustrační snímek|archivní foto|snímky|autor snímku|reprofoto|vizualizace",
    source: "zdroj|zdroje",
    conventions: Conventions { closing_quotes: "“«", ordinal_dot: true, ..Conventions::DEFAULT },
    words: compiled_in(&CueWords {
        weekdays: "pondělí,po|úterý,út|středa,středu,st|čtvrtek,čt|pátek,pá|sobota,sobotu,so|neděle,neděli,ne",
        by: "autor|autorka|autoři|text|napsal|napsala|připravil|\
            text a foto|napsali|připravili|rozhovor vedl|zpracoval|zpracovala",
        job: "redaktor|redaktorka|reportér|reportérka|novinář|novinářka|šéfredaktor|šéfredaktorka|\
            komentátor|komentátorka|fotograf|fotografka|zpravodaj|zpravodajka|editor|editorka|stážista|stážistka|sportovní redaktor|\
            spolupracovník|spolupracovnice|externí redaktor|publicista|publicistka|vedoucí vydání",
        staff_byline: "redakce|agentury|tisková zpráva|sportovní redakce",
        editor: "editorka|editoval|přeložil|přeložila|\
            editor|redakčně upravil|redakčně upravila|korektura|jazyková úprava",
        published: "publikováno|zveřejněno|vydáno|datum vydání|vyšlo|vytvořeno|datum|datum publikace|publikováno dne|zveřejněno dne|vydáno dne|\
            vloženo|přidáno",
        updated: "aktualizováno|aktualizace|naposledy aktualizováno|poslední aktualizace|upraveno|poslední úprava|poslední změna|změněno|\
            upraveno dne|aktualizováno dne|aktualizovaný|aktual.",
        relative: "před|včera|dnes|předevčírem|právě teď",
        attribution: "podle|uved*|uvádí|inform*|napsal*|píše|řekl*>|sdělil*>|popsal*>|uvedl*>|oznám*|potvrdil*>|vysvětlil*>|citov*|rozhovor*|pro|\
            dispozici|zveřejn*|vysíl*|odvysíl*|upozorn*|otisk*|tvrdí|přinesl*|reportér*|redaktor*|novinář*|deník*+|noviny+|novin+|týdeník*+|\
            časopis*+|měsíčník*+|server*+|portál*+|agentur*+|televiz*+|rozhlas*+|rádi*+|stanic*+|zpravodaj*+|web*+|magazín*+|list+|listu+|\
            blog*+|podcast*+|řekla>|řekli>|sdělila>|uvedla>|vysvětlila>|vysvětluje>|vysvětluj*|popsala>|popisuje>|potvrdila>|říká>|\
            svěřil se>|v rozhovoru pro!|rozhovoru pro!|psal*|psali|natáčel*|natoč*|sdělen*|zeptal*|zjistil*|všiml*|nazval*|ocitoval*|\
            přiznal*|vyprávěl*|upřesnil*|dodal*|oslovil*|posluchač*|čtenář*|divák*|zpravodajsk*|podle serveru|podle deníku|rubri*|pořad*+|\
            zpravodajský server+|regionální deník+|věstník*+|zpravodaje+|rádio+|stanice+|televize+",
        key_points: "ve zkratce|stručně|shrnutí|to nejdůležitější|hlavní body|v kostce|hlavní body článku|to hlavní|co se dozvíte|\
            nejdůležitější body|co se v článku dozvíte|shrnutí článku|klíčové body|stručně:|rychlé shrnutí|ai shrnutí",
        promo: "čtěte také|čtěte více|čtěte dále|přečtěte si|více čtěte|více zde|více k tématu|související|mohlo by vás zajímat|doporučujeme|\
            podívejte se|sledujte|poslechněte si|pokračování|předplatné|přihlásit se|sdílet|reklama|inzerce|témata|nejčtenější|všechna práva|\
            diskuse|čtěte také:|čtěte i|přečtěte si také|mohlo by vás|podívejte se také|článek pokračuje|pokračování článku|pokračovat ve čtení|\
            pro předplatitele|předplaťte si|přihlaste se|registrujte se|odebírejte|sledujte nás|stáhněte si aplikaci|sdílejte|sdílet článek|\
            našli jste chybu|našli jste v článku|napište nám|pošlete nám|máte tip|diskutovat|vstoupit do diskuse|používáme cookies|\
            tento web používá|klikněte zde|související články|další články|pokračování na straně|pokračování na str|dokončení ze strany",
        furniture: "tisk|zavřít|hledat|vyhledávání|domů|hlavní stránka|titulní strana|komentáře|přidat komentář|předplatit|přihlásit|registrace|\
            sledovat|číst více|více|zobrazit více|kontakty|kontakt|o nás|redakce|ochrana osobních údajů|podmínky užití|min čtení|minut čtení|\
            minuty čtení|doba čtení|čas čtení|zobrazení|přečteno|sdílet|sdílet na facebooku|sdílet článek|kopírovat odkaz|odkaz zkopírován|\
            vytisknout|tisknout|uložit|uložit na později|poslechnout|přehrát|reklama|inzerce|číst dál|zobrazit další|načíst další|nahoru|\
            zpět nahoru|diskuse|diskuze|vstoupit do diskuse|přihlásit se|registrovat|předplatné|newsletter|nejčtenější|nejnovější|související|\
            související články|štítky|témata|klíčová slova|velikost písma|zvětšit|zvětšit fotografii|fotografie # z #|foto # z #|# z #|další|\
            předchozí|přijmout|souhlasím|odmítnout|nastavení|živě|menu|prémiový obsah|premium|fotogalerie|zobrazit galerii",
        discussion: "diskus|komentář",
        editor_note: "poznámka redakce|pozn. red|oprava|upřesnění|pozn. redakce|poznámka editora|pozn. editora|\
            článek jsme aktualizovali|text jsme aktualizovali|v původní verzi|v předchozí verzi",
        sections: "domácí|domov|zahraničí|svět|česko|politika|ekonomika|byznys|fotbal|hokej|kultura|věda|\
            technika|technologie|zprávy|regiony|kraj|krimi|černá kronika|názory|komentáře|publicistika|\
            rozhovory|společnost|vzdělávání|školství|zdraví|bydlení|cestování|doprava|životní prostředí|příroda|\
            počasí|zemědělství|firmy|auto|média|hudba|knihy|divadlo|tenis",
        abbreviations: "ing|mgr|mudr|judr|phdr|bc|doc|plk|sv|ul|nám|č|str|tzv|např|atd|apod|aj|tj|mj|mil|mld|tis",
    }),
};

//! Slovak. Terms as printed by SME, Denník N, Pravda, Hospodárske noviny, Nový Čas, Plus jeden deň, Aktuality, TASR and SITA.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static SK: Lexicon = Lexicon {
    tag: "sk",
    letters: "áäéíóôúýčďľňšťž",
    function_words: "a|v|sa|na|je|že|s|z|o|aj|do|to|zo|so|vo|pre|za|po|ale|ako|si|sú|ktorý|ktorá|ktoré|ktorí|už|bol|bola|boli|pri|alebo|\
        však|od|tiež|ich|jeho|podľa|ktorú|čo|len|keď|kde|roku|ešte|až|pred|medzi|bude|môže|tak|nie|má|ani|rokov|povedal|som|by|ak|k|ho|i|\
        no|bez|mu|u|nad|im|svoj|sme|aby|veľmi|bolo|byť|jej|vám|mi|dve|preto|tento|toto|vtedy|niekto|ktorej|lebo|keby|ja|ma|ten|nič|\
        dva|než|on|tej|dvaja|tri",
    dependent: "on|ona|ono|oni|ony|to|ten|tá|tento|táto|toto|tieto|ale|však|avšak|tiež|takisto|rovnako|navyše|okrem|zároveň|podľa|preto|\
        potom|následne|dodal|dodala|jeho|jej|ich|napriek|pritom|aj|vtedy|hoci",
    months: "januára,január,jan|februára,február,feb|marca,marec,mar|apríla,apríl,apr|mája,máj|júna,jún|júla,júl|augusta,august,aug|septembra,september,sept,sep|\
        októbra,október,okt|novembra,november,nov|decembra,december,dec",
    and: "a",
    credit: "foto|fotografia|fotografie|autor fotografie|zdroj foto|zdroj fotografie|snímka|ilustračné foto|ilustračná fotografia|\
        ilustračná snímka|archív|grafika|ilustrácia|reprofoto|foto:",
    source: "zdroj|zdroje",
    conventions: Conventions { closing_quotes: "“«", ordinal_dot: true, ..Conventions::DEFAULT },
    words: compiled_in(&CueWords {
        weekdays: "pondelok,po|utorok,ut|streda,stredu,st|štvrtok,št|piatok,pi|sobota,sobotu,so|nedeľa,nedeľu,ne",
        by: "autor|autorka|autori|text|napísal|napísala|pripravil|pripravila|píše|spracoval|spracovala|zhováral sa|zhovárala sa",
        job: "redaktor|redaktorka|reportér|reportérka|novinár|novinárka|šéfredaktor|šéfredaktorka|komentátor|komentátorka|spravodajca|\
            spravodajkyňa|fotograf|fotografka|editor|editorka|zástupca šéfredaktora|vedúci redaktor|korešpondent|autor|autorka|analytik|\
            publicista",
        staff_byline: "redakcia|agentúry|tlačová správa|športová redakcia|spravodajstvo|domáce spravodajstvo|zahraničné spravodajstvo",
        editor: "editor|editorka|editoval|editovala|preložil|preložila|preklad|jazyková úprava|foto|fotografie|korektúra",
        published: "publikované|zverejnené|vydané|dátum vydania|uverejnené|pridané|vytvorené|publikované dňa|dátum|publikovaný|vložené|\
            zverejnené dňa",
        updated: "aktualizované|aktualizácia|naposledy aktualizované|posledná aktualizácia|upravené|aktualizované dňa|posledná úprava|\
            posledná zmena|zmenené|aktualizovaný",
        relative: "pred|včera|dnes|predvčerom|práve teraz|dnes ráno",
        attribution: "podľa|informuj*|informoval*|uviedol*>|povedal pre!|povedala pre!|pre|cituje|citoval*|v rozhovore pre!|odvoláva sa na!|\
            s odvolaním sa na!|upozornil*|priniesol|oznámil*|potvrdil pre!|hovorí pre!|rozhovor*|reportér*|redaktor*|zverejn*|odvysiel*|\
            vysiel*|píše|napísal*|povedal*>|uviedl*|denník*+|noviny+|novín+|týždenník*+|časopis*+|portál*+|agentúr*+|televízi*+|rozhlas*+|\
            rádi*+|stanic*+|web*+|magazín*+|mesačník*+|spravodaj*+|blog*+|server*+|povedala>|povedali>|uviedla>|vysvetlil>|vysvetlila>|\
            vysvetľuje>|potvrdil>|potvrdila>|hovorí>|priznal>|priznala>|opísal>|opísala>|rozhovore pre!|vysvetl*|vysvetľ*|potvrd*|opisuje|\
            hovor*|prizna*|písal*|nakrútil*|zistil*|pýtal*|nazval*|čitateľ*|poslucháč*|divák*|relác*+|spravodajský portál+|obecné noviny+|\
            vysielani*",
        key_points: "v skratke|stručne|zhrnutie|to najdôležitejšie|najdôležitejšie|hlavné body|kľúčové body|čo sa dočítate|dočítate sa|v kocke|\
            hlavné body článku|rýchle zhrnutie|čo sa dozviete|zhrnutie článku",
        promo: "čítajte aj|čítajte tiež|čítajte viac|čítajte ďalej|prečítajte si|prečítajte si aj|prečítajte si tiež|viac o téme|\
            viac sa dozviete|súvisiace|súvisiaci článok|súvisiace články|mohlo by vás zaujímať|mohlo by vás zaujať|odporúčame|pozrite si|\
            pozrite aj|sledujte|vypočujte si|pokračovanie|predplatné|predplaťte si|prihlásiť sa|prihláste sa|registrovať|zdieľať|zdieľajte|\
            reklama|inzercia|témy|štítky|kľúčové slová|najčítanejšie|všetky práva|diskusia|diskutujte|pridajte komentár|odoberajte|newsletter|\
            kliknite|stiahnite|podporte|cookies|používame cookies|pošlite|chyba v článku|našli ste chybu|ďalšie články|viac z|pozrite si aj|\
            článok pokračuje|pokračovanie článku|pre predplatiteľov|sledujte nás|stiahnite si aplikáciu|napíšte nám|pošlite nám|viac k téme|\
            pokračovanie na strane|dokončenie zo strany",
        furniture: "komentáre|tlač|tlačiť|vytlačiť|zavrieť|hľadať|vyhľadávanie|hlavná stránka|titulka|úvod|pridať komentár|predplatiť|prihlásiť|\
            prihlásenie|registrácia|sledovať|čítať viac|viac|zobraziť viac|kontakty|kontakt|o nás|redakcia|ochrana osobných údajov|\
            podmienky používania|diskusia|zdieľať|zdieľať článok|video|videá|fotogaléria|galéria|naživo|správy|najnovšie|najnovšie správy|\
            najčítanejšie|reklama|inzercia|archív|ďalšie|ďalší|predchádzajúci|menu|témy|newsletter|uložiť|kopírovať odkaz|počasie|min čítania|\
            minút čítania|čas čítania|zobrazení|zdieľať na facebooku|vypočuť|čítať ďalej|načítať ďalšie|hore|prihlásiť sa|registrovať|\
            predplatné|súvisiace|súvisiace články|štítky|kľúčové slová|veľkosť písma|zväčšiť|foto # z #|# z #|prijať|súhlasím",
        discussion: "diskus|komentár|odpoved",
        editor_note: "poznámka redakcie|pozn. red|pozn. redakcie|pozn. autora|oprava|spresnenie|ospravedlnenie|článok sme aktualizovali|\
            v pôvodnej verzii",
        sections: "domáce|domov|slovensko|zahraničie|svet|regióny|politika|ekonomika|biznis|financie|šport|futbal|hokej|kultúra|veda|technika|\
            technológie|zdravie|školstvo|názory|publicistika|rozhovory|krimi|auto|cestovanie|bývanie|životný štýl|magazín|ženy|\
            koktail|spoločnosť|z domova|zo sveta|bratislava|košice|žilina|prešov|nitra|trnava|trenčín|banská bystrica|východ|história|\
            šoubiznis",
        abbreviations: "ing|mgr|mudr|judr|phdr|rndr|thdr|paeddr|bc|doc|prof|dr|plk|gen|kpt|sv|ul|nám|č|str|tzv|napr|atď|a pod|pod|t. j|t.j|\
            resp|mil|mld|tis|hod|min|st|ml|r|s. r. o|s.r.o|a. s|a.s|pozn|red|cca|ods|zb|o. z|o.z|n. l|pn|tel|p",
    }),
};

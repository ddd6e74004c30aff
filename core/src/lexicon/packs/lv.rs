//! Latvian. Terms as printed by Diena, Latvijas Avīze, Neatkarīgā, Delfi, TVNET, LSM, Jauns, Dienas Bizness and LETA.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static LV: Lexicon = Lexicon {
    tag: "lv",
    letters: "āčēģīķļņšūž",
    function_words: "un|ir|ka|no|ar|uz|par|gada|kas|bet|arī|tika|bija|tas|to|pēc|kā|lai|tikai|ne|līdz|viņš|viņa|gan|jau|pie|var|kurš|kura|\
        kuri|vai|nav|būs|savu|pirms|gadā|vairāk|tā|šo|kad|kur|tiek|ļoti|vēl|tad|aiz|dēļ|starp|visi|visu|sacīja|viņi|gadu|jo|bez|pats|\
        es|pret|esot|taču|ja|ko|tik|pat|mēs|tās|viss|daudz|laikā|nu|tagad|te|neko|tie|divi|vien",
    dependent: "viņš|viņa|viņi|viņas|tas|tā|tie|tās|šis|šī|šie|šīs|bet|taču|tomēr|arī|turklāt|tāpēc|tādēļ|tad|pēc tam|savukārt|vienlaikus|\
        pēc|viņaprāt|lai gan|kaut|neskatoties|turpretī|piebilda|un|to|tur|tādējādi",
    months: "janvāris,janvāra,janvārī,janv,jan|februāris,februāra,februārī,febr,feb|marts,marta,martā,mar|aprīlis,aprīļa,aprīlī,apr|maijs,maija,maijā|\
        jūnijs,jūnija,jūnijā,jūn|jūlijs,jūlija,jūlijā,jūl|augusts,augusta,augustā,aug|septembris,septembra,septembrī,sept,sep|\
        oktobris,oktobra,oktobrī,okt|novembris,novembra,novembrī,nov|decembris,decembra,decembrī,dec",
    and: "un",
    credit: "foto|fotogrāfija|fotogrāfijas|attēls|foto autors|foto avots|ilustratīvs foto|ilustratīvs attēls|publicitātes foto|\
        publicitātes attēls|arhīvs|no personīgā arhīva|ekrānuzņēmums|fotogrāfs|foto:|attēla autors|ilustrācija",
    source: "avots|avoti",
    conventions: Conventions { closing_quotes: "“", ordinal_dot: true, ..Conventions::DEFAULT },
    words: compiled_in(&CueWords {
        weekdays: "pirmdiena,pirmdien|otrdiena,otrdien|trešdiena,trešdien|ceturtdiena,ceturtdien|piektdiena,piektdien|sestdiena,sestdien|svētdiena,svētdien",
        by: "autors|autore|autori|teksts|raksta|sagatavoja|rakstīja|teksta autors|teksta autore|raksta autors|raksta autore|sarunājās|\
            intervēja|stāsta|publicēja",
        job: "žurnālists|žurnāliste|redaktors|redaktore|galvenais redaktors|galvenā redaktore|korespondents|korespondente|komentētājs|\
            fotogrāfs|fotogrāfe|autors|autore|reportieris|reportiere|raidījuma vadītājs|raidījuma vadītāja|analītiķis|ziņu redaktors|\
            ziņu redaktore|publicists|publiciste|līdzstrādnieks",
        staff_byline: "redakcija|ziņu redakcija|ziņu dienests|aģentūras|sporta redakcija|portāla redakcija|ziņu aģentūra|preses relīze",
        editor: "redaktors|redaktore|rediģēja|tulkoja|tulkojums|fotogrāfs|fotogrāfijas|foto|korektore|literārā redaktore|\
            atbildīgais redaktors",
        published: "publicēts|publicēta|publicēšanas datums|datums|ievietots|pievienots|izveidots|publicēts plkst",
        updated: "atjaunots|atjaunota|pēdējo reizi atjaunots|labots|papildināts|atjaunināts|pēdējās izmaiņas|precizēts|pēdējo reizi labots|\
            atjaunots plkst|pēdējais atjauninājums",
        relative: "pirms|vakar|šodien|aizvakar|tikko|šorīt|šovakar",
        attribution: "ziņoja|vēsta|vēstīja|rakstīja|informē|informēja|pavēstīja|norāda|norādīja|saskaņā ar|pēc|atsaucoties uz!|intervijā|\
            sarunā ar!|kā ziņo!|kā vēsta!|kā raksta!|aģentūru|pauda|raidījumā|portālam|laikrakstam|aģentūrai|teica>|sacīja>|stāstīja>|ziņo|\
            raksta|publicē*|intervij*|pārraid*|žurnālist*|laikrakst*+|avīze*+|nedēļraksts+|žurnāl*+|portāl*+|aģentūr*+|radio+|televīzij*+|\
            ziņu aģentūr*+|vietne*+|raidījum*+|blog*+|pastāstīja>|pastāst*|apstiprināj*|paskaidroj*|skaidro|skaidroja|atzina|atzinis|\
            publicēj*|nosauca|rādīja|pārraidīj*|citēj*|klausītāj*|lasītāj*|stacij*+|mēnešrakst*+|izdevum*+|podkāst*+|biļeten*+|avīz*+",
        key_points: "īsumā|galvenais|kopsavilkums|svarīgākais|būtiskākais|galvenie punkti|svarīgākais īsumā|uzziņai",
        promo: "lasi arī|lasiet arī|lasīt arī|lasi vēl|lasi vairāk|lasīt vairāk|lasiet vairāk|lasi citur|lasi tālāk|lasīt tālāk|skaties|\
            skatīties|skaties arī|skatieties|klausies|klausīties|saistītie raksti|saistītās ziņas|saistīts|par tēmu|vairāk par|citas ziņas|\
            iesakām|noderīgi|abonē|abonēt|abonējiet|piesakies|pieteikties|reģistrējies|ienākt|seko mums|sekojiet|seko līdzi|pievienojies|\
            dalies|dalīties|reklāma|reklāmraksts|sponsorēts|atslēgvārdi|birkas|tēmas|populārākie|lasītākie|lasītākais|jaunākie|jaunākās ziņas|\
            komentāri|komentēt|pievieno komentāru|raksti komentāru|visas tiesības|sīkdatnes|izmantojam sīkdatnes|spied|lejupielādē|atbalsti|\
            jaunumu vēstule|turpinājums|ziņo par kļūdu|pamanīji kļūdu",
        furniture: "komentāri|sākums|ziņas|jaunākās ziņas|jaunākais|populārākais|lasītākais|dalīties|drukāt|izdrukāt|meklēt|meklēšana|izvēlne|aizvērt|\
            ienākt|reģistrēties|komentēt|reklāma|par mums|kontakti|redakcija|privātuma politika|lietošanas noteikumi|noteikumi|abonēt|\
            abonements|video|foto|galerija|tiešraide|tiešraides|vairāk|rādīt vairāk|visas ziņas|arhīvs|nākamais|iepriekšējais|kopēt saiti|\
            laikapstākļi|horoskopi|tēmas|saglabāt|sūtīt|pieslēgties|saistītie raksti",
        discussion: "komentār|atbild",
        editor_note: "redakcijas piezīme|red. piez|piezīme|labojums|precizējums|atvainojamies|raksts papildināts|raksts atjaunots|\
            ziņa papildināta",
        sections: "latvija|latvijā|pasaule|pasaulē|ārzemes|ārvalstis|politika|ekonomika|bizness|finanses|sports|hokejs|basketbols|futbols|\
            kultūra|izklaide|zinātne|tehnoloģijas|veselība|izglītība|krimināls|krimināli|kriminālziņas|viedokļi|viedoklis|\
            dzīvesstils|ceļošana|auto|rīga|reģioni|novados|novadi|sabiedrība|vide|vēsture|ēdiens|dzīve|intervijas|baltija|eiropa|laukos|lauki|\
            reliģija|slavenības",
        abbreviations: "g|gs|gads|plkst|u.c|u. c|u.tml|utt|t.i|t. i|t.s|piem|sk|lpp|nr|st|tūkst|milj|mljrd|dr|prof|doc|akad|ģen|plkv|inž|red|\
            piez|sv|iel|pag|nov|raj|tel|lat|angl|p.m.ē|m.ē|t.sk|resp|dz|jun|sen|ap",
    }),
};

//! Estonian. Terms as printed by Postimees, Eesti Päevaleht, Delfi, Õhtuleht, ERR, Äripäev, Maaleht, Sakala, Saarte Hääl and BNS.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static ET: Lexicon = Lexicon {
    tag: "et",
    letters: "äõü",
    function_words: "ja|on|ei|et|ka|oli|see|kui|ning|mis|ta|oma|aga|või|kes|selle|välja|seda|aasta|aastal|tema|nad|pärast|siis|ole|juba|\
        peab|mida|üks|kuid|nii|üle|veel|ainult|kus|eest|pole|olid|sest|nende|kuni|olnud|vaid|ma|sai|neid|kõik|mille|peale|sellest|ütles|\
        enam|kaks|nagu|mitte|tuleb|saab|oleks|vastu|ütleb|kas|mu|mul|meie|ära|olla|mees|eile|täna|päeva|edasi|esimene|aastat|kord|ühe|ise|\
        kokku|neil|nüüd|alles|läbi|isegi|enne|saanud|kolm|tagasi|kõige|kuidas|meil|vana|kelle|neli|kolme",
    dependent: "ta|tema|nad|nemad|see|need|selle|seda|sellest|nende|kuid|aga|ent|siiski|samuti|lisaks|seetõttu|siis|hiljem|samas|samal|ka|\
        ning|tema sõnul|vaatamata|ehkki|seega|muu|lisas|sellele|seal|ja|pealegi|teisalt",
    months: "jaanuar,jaanuari,jaanuaril,jaan|veebruar,veebruari,veebruaril,veebr|märts,märtsi,märtsil|aprill,aprilli,aprillil,apr|mai,mail|juuni,juunil|juuli,juulil|\
        august,augusti,augustil,aug|september,septembri,septembril,sept|oktoober,oktoobri,oktoobril,okt|november,novembri,novembril,nov|\
        detsember,detsembri,detsembril,dets",
    and: "ja|ning",
    credit: "foto|fotod|pilt|pildid|foto autor|fotode autor|pildi autor|illustreeriv foto|illustratiivne foto|illustreeriv pilt|erakogu|\
        arhiiv|kuvatõmmis|ekraanitõmmis|fotograaf|joonis|graafika|foto:",
    source: "allikas|allikad",
    conventions: Conventions { closing_quotes: "“", ordinal_dot: true, ..Conventions::DEFAULT },
    words: compiled_in(&CueWords {
        weekdays: "esmaspäev,esmaspäeval,e|teisipäev,teisipäeval,t|kolmapäev,kolmapäeval,k|neljapäev,neljapäeval,n|reede,reedel,r|laupäev,laupäeval,l|pühapäev,pühapäeval,p",
        by: "autor|autorid|tekst|kirjutas|kirjutab|kirjutasid|toimetas|intervjueeris|küsis|vahendas|refereeris|vestles|tekst ja fotod",
        job: "ajakirjanik|reporter|toimetaja|peatoimetaja|vastutav toimetaja|korrespondent|kolumnist|fotograaf|arvamustoimetaja|\
            uudistetoimetaja|vanemtoimetaja|tegevtoimetaja|kaasautor|autor|sporditoimetaja|kultuuritoimetaja|uuriv ajakirjanik|analüütik|\
            kommentaator|praktikant|välistoimetaja",
        staff_byline: "toimetus|uudistetoimetus|uudisteagentuur|agentuurid|sporditoimetus|veebitoimetus|pressiteade|online-toimetus",
        editor: "toimetaja|toimetas|toimetanud|tõlkis|tõlkinud|tõlge|keeletoimetaja|fotod|fotograaf|pildistas|pildid",
        published: "avaldatud|avaldamise aeg|ilmus|ilmunud|lisatud|postitatud|loodud|kuupäev",
        updated: "uuendatud|täiendatud|muudetud|viimati uuendatud|viimati muudetud|parandatud|ajakohastatud|viimane uuendus|muudetud kell",
        relative: "tagasi|eile|täna|üleeile|äsja|täna hommikul|eile õhtul",
        attribution: "vahendab|vahendas|teatab|kirjutab|andmetel|sõnul|teatel|hinnangul|viidates|viitab|raporteerib|edastas|usutluses|intervjuus|\
            ütles ajalehele|kinnitas>|väljaandele|selgitas>|vahendusel|ütles>|rääkis>|kirjutas|teatas|avaldas|intervjuu*|reporter*|\
            ajakirjanik*|ajaleht*+|ajalehe*+|päevaleht*+|nädalaleht*+|ajakiri+|ajakirja*+|portaal*+|uudisteagentuur*+|raadio*+|telekanal*+|\
            veebileht*+|uudisteportaal*+|blogi*+|kommenteeris>|räägib>|ütleb>|kinnitab|vastas|avaldab|näitas|saade+|saates+|leht+|\
            kohalik leht+|uudisteportaalile+|ajalehele+",
        key_points: "lühidalt|kokkuvõte|olulisim|põhipunktid|peamine|tähtsamad punktid|lugu lühidalt|mis juhtus",
        promo: "loe ka|loe lisaks|loe veel|loe edasi|loe rohkem|lugege ka|loe pikemalt|vaata ka|vaata lisaks|vaata|vaata galeriid|kuula|\
            kuula ka|seotud lood|seotud artiklid|seotud uudised|seotud|samal teemal|rohkem uudiseid|soovitame|telli|tellige|tellimine|\
            logi sisse|registreeru|liitu|liitu uudiskirjaga|jälgi meid|jaga|reklaam|sisuturundus|märksõnad|sildid|teemad|loetumad|loetuimad|\
            kõige loetumad|populaarsemad|viimased uudised|uusimad|kommentaarid|kommenteeri|lisa kommentaar|kõik õigused|küpsised|\
            kasutame küpsiseid|klõpsa|kliki|laadi alla|toeta|uudiskiri|artikkel jätkub|lugu jätkub|leidsid vea|anna teada|vihje",
        furniture: "avaleht|esileht|uudised|viimased uudised|värsked uudised|loetumad|jaga|prindi|trüki|otsi|otsing|menüü|sulge|logi sisse|\
            registreeru|kommentaarid|kommenteeri|reklaam|meist|kontakt|kontaktid|toimetus|privaatsus|privaatsuspoliitika|privaatsustingimused|\
            kasutustingimused|tingimused|telli|tellimine|video|videod|foto|fotod|galerii|otseülekanne|otse|rohkem|näita rohkem|lae rohkem|\
            kõik uudised|arhiiv|järgmine|eelmine|kopeeri link|teemad|salvesta|saada|seotud lood|märksõnad|tagasi",
        discussion: "kommentaar|vasta",
        editor_note: "toimetuse märkus|toimetuselt|parandus|täpsustus|õiendus|vabandame|artiklit on täiendatud|lugu on täiendatud|\
            artiklit on uuendatud|artiklit on parandatud",
        sections: "eesti|välismaa|maailm|poliitika|majandus|äri|sport|jalgpall|korvpall|kultuur|meelelahutus|teadus|tehnoloogia|tervis|\
            haridus|krimi|kuritegevus|arvamus|elustiil|elu|reisimine|reisid|auto|tallinn|tartu|pärnu|saaremaa|harju|kodumaa|kohalik|ühiskond|\
            keskkond|ajalugu|toit|intervjuud|persoon|inimesed|maaelu|ilm|raha|digi|naine|rahvusvaheline|viljandimaa|virumaa|raamat|muusika|\
            film|varia",
        abbreviations: "a|aa|s.o|s.t|st|jne|jm|jms|jt|nt|nr|lk|vt|vrd|dr|prof|hr|pr|prl|tn|pst|mnt|kl|u|ca|mln|mld|mrd|tuh|snd|sünd|surn|toim|\
            p|e.m.a|m.a.j|ekr|pkr|tel|sh|lp|õp|kol|ltn|kpt|mjr|k.a|s.a|v.a|ajak|insener",
    }),
};

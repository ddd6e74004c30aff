//! Filipino. Terms as printed by Abante, Pilipino Star Ngayon, Bandera, Balita, Pang-Masa, GMA News, Rappler and ABS-CBN.

use crate::lexicon::conventions::{Conventions, NumericOrder};
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static FIL: Lexicon = Lexicon {
    tag: "fil",
    letters: "",
    function_words: "ang|ng|sa|mga|na|ay|at|si|ni|kay|niya|nila|nito|kanyang|hindi|ito|para|siya|sila|isang|may|pa|rin|din|lang|kung|\
        noong|nang|dahil|ayon|nasa|mula|kanilang|naman|matapos|kanya|sina|nina|wala|walang|hanggang|bilang|upang|kundi|habang|ito'y|po|\
        aniya|taong|ko|ka|o|mas|pero|ilan|ilang|lahat|isa|ngayon|kaya|ako|ba|nga|kami|namin|natin|di|bago|dapat|maging|sinabi|kapag|iba|\
        pang|tulad|iyon|ani|araw",
    dependent: "siya|sila|ito|iyon|ngunit|subalit|pero|gayunman|samantala|dagdag|aniya|ayon|gayunpaman|dahil|kaya|saka|bukod|kanyang|dito|\
        doon|tinukoy|nabatid|gayundin|maging|sinabi|paliwanag",
    months: "enero,ene|pebrero,peb|marso,mar|abril,abr|mayo|hunyo,hun|hulyo,hul|agosto,ago|setyembre,set,sety|oktubre,okt|nobyembre,nob|disyembre,dis",
    and: "at|at ni",
    credit: "larawan|larawan ni|larawan mula sa|larawan mula kay|kuha ni|kuha nina|kuha mula sa|mga larawan|mga larawan ni|mga kuha ni|\
        litrato|litrato ni|litrato mula sa|screengrab mula sa|courtesy ng|retrato|guhit ni|mula sa",
    source: "pinagmulan|pinanggalingan|sanggunian",
    conventions: Conventions {
        numeric_order: NumericOrder::Mdy,
        dotted_dates: false,
        day_ranges: true,
        ..Conventions::DEFAULT
    },
    words: compiled_in(&CueWords {
        weekdays: "lunes|martes|miyerkules,miyerkoles|huwebes|biyernes|sabado|linggo",
        by: "ni|nina|sinulat ni|isinulat ni|ulat ni|ulat nina|mula kay|may-akda|ulat mula kay|sulat ni|akda ni|panulat ni",
        job: "reporter|manunulat|mamamahayag|kolumnista|patnugot|correspondent|kontribyutor|tagapagbalita|editor|photographer|news writer|\
            intern",
        staff_byline: "ulat ng patnugutan|patnugutan|pangkat ng balita|news team|balita online",
        editor: "patnugot|inedit ni|in-edit ni|isinalin ni|pagsasalin ni|may ulat ni|may ulat mula kay|may dagdag na ulat ni",
        published: "inilathala|nailathala|inilathala noong|nalathala|ipinaskil|petsa|inilabas|ini-post|nai-publish|na-publish|ipinost|nai-post|\
            inilimbag",
        updated: "na-update|in-update|huling na-update|inilathala muli|huling binago|ini-update|huling update|nai-update|in-update noong|\
            na-update noong",
        relative: "nakalipas|nakaraan|kahapon|ngayon|ngayong araw|kanina|kani-kanina lang",
        attribution: "ayon sa ulat ng!|sa ulat ng!|ayon sa|ayon kay|iniulat ng!|base sa ulat ng!|batay sa ulat ng!|sa panayam ng!|panayam ng!|\
            panayam sa|sinabi sa>|kuwento niya sa>|sabi niya sa>|ulat mula sa!|sa isang panayam|sinabi niya sa>|ani nito sa|sabi|wika|aniya|\
            aniya sa panayam|ayon|panayam|iniulat|naiulat|itinampok ng!|itinampok|inihayag|pahayag|sinabi|kuwento|ulat|vlog+|pahayagan+|\
            pahayagang lokal+|magasin+|himpilan+|istasyon+|pahina+|pahinang+|website+|tabloid+|newsletter+|podcast+|reporter|sa panayam sa!|\
            sabi sa>|aniya sa>|kuwento sa>|pahayag sa>|wika niya sa>|paliwanag niya sa>|paliwanag sa>|inilabas ng!|inilathala ng!|\
            inilathala sa!|isinulat ng!|isinahimpapawid ng!|ipinalabas ng!|ipinalabas sa!|lumabas sa!|ibinalita ng!|naunang iniulat ng!|\
            ulat ng!|binanggit|nailathala|tagapakinig ng!|mambabasa ng!|programa+|programang+|estasyon+|dyaryo+|diyaryo+|lingguhang+|\
            himpilang+|estasyong+|magasing+|podcast na+|pahayagang+",
        key_points: "mga pangunahing punto|buod|sa madaling salita|mahahalagang punto|mga dapat malaman|highlights|sa maikling salita|tampok",
        promo: "basahin|basahin din|basahin pa|basahin rito|basahin ang|baka bet mo|magbasa pa|panoorin|tingnan|pakinggan|kaugnay na balita|\
            mga kaugnay na balita|kaugnay|iba pang balita|mag-subscribe|mag-sign up|sumali|sundan|i-follow|i-download|ibahagi|i-click|\
            patalastas|anunsyo|komento|mag-iwan ng komento|lahat ng karapatan|susunod|nakaraan|para sa mga balita|mga paksa|mag-log in|alamin|\
            ituloy ang pagbasa|panoorin din|sundan kami|i-follow kami|i-share|para sa karagdagang",
        furniture: "tahanan|ibahagi|i-share|maghanap|hanapin|mag-log in|mag-sign up|isara|komento|mga komento|patalastas|anunsyo|higit pa|\
            pinakabago|pinakabagong balita|mga balita|pinakabasa|trending|tungkol sa amin|makipag-ugnayan|patakaran sa privacy|susunod|\
            nakaraan|kaugnay na balita|tampok na balita|kopyahin ang link|i-print|sundan kami|minutong basa|min basa|minutong pagbabasa|views|\
            i-save|pakinggan|magbasa pa|tingnan lahat|ipakita pa|bumalik sa itaas|mga tag|tanggapin",
        discussion: "komento|tugon",
        editor_note: "paalala ng editor|tala ng editor|tala ng patnugot|pagtatama|pagwawasto|paglilinaw|nilinaw|na-update ang balitang ito",
        sections: "balita|bansa|metro|probinsiya|probinsya|mundo|daigdig|pulitika|politika|negosyo|ekonomiya|palakasan|isports|palaro|\
            libangan|aliwan|showbiz|opinyon|kalusugan|edukasyon|teknolohiya|agham|kultura|pamumuhay|krimen|turismo|panahon|editoryal|\
            komentaryo|pangulong tudling|chika|news",
        abbreviations: "g|gng|bb|dr|dra|atty|engr|kgg|sen|rep|gob|brgy|blk|sgt|pfc|col|maj|gen|p/maj|st|sto|sta|blg|atbp|hal|jr|sr",
    }),
};

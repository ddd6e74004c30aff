//! Finnish. Terms as printed by Helsingin Sanomat, Yle, Ilta-Sanomat, Iltalehti, Aamulehti, Turun Sanomat and Kauppalehti.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static FI: Lexicon = Lexicon {
    tag: "fi",
    letters: "äö",
    function_words: "ja|on|ei|että|oli|hän|ovat|se|myös|kun|mutta|joka|mukaan|kuin|sen|ole|tai|jos|jo|vuoden|olisi|eivät|hänen|niin|vain|\
        sekä|voi|kanssa|ollut|noin|mitä|sanoo|nyt|jotka|en|ne|sitä|tämä|kaikki|vielä|jälkeen|kyllä|saa|siitä|koko|kuitenkin|aina|sai|\
        ensimmäinen|kertoo|jossa|häntä|heidän|kolme|neljä|kaksi|aikana|ensi|ennen|enää|itse|olivat|oma|joten|lisäksi",
    dependent: "hän|se|ne|tämä|nämä|nuo|tuo|mutta|kuitenkin|myös|lisäksi|siksi|niin|sitten|sen|hänen",
    months: "tammikuuta,tammikuu,tammikuun|helmikuuta,helmikuu,helmikuun|maaliskuuta,maaliskuu,maaliskuun|huhtikuuta,huhtikuu,huhtikuun|\
        toukokuuta,toukokuu,toukokuun|kesäkuuta,kesäkuu,kesäkuun|heinäkuuta,heinäkuu,heinäkuun|elokuuta,elokuu,elokuun|\
        syyskuuta,syyskuu,syyskuun|lokakuuta,lokakuu,lokakuun|marraskuuta,marraskuu,marraskuun|joulukuuta,joulukuu,joulukuun",
    and: "ja|sekä",
    credit: "kuva|kuvat|kuvaaja|valokuva|kuvalähde|grafiikka|kuvitus|arkistokuva|kuvituskuva|kuvakaappaus|piirros|kuvan lähde|valokuvaaja|\
        valokuvat|kuvaajat",
    source: "lähde|lähteet",
    conventions: Conventions { closing_quotes: "“«", ordinal_dot: true, ..Conventions::DEFAULT },
    words: compiled_in(&CueWords {
        weekdays: "maanantai,maanantaina,ma|tiistai,tiistaina,ti|keskiviikko,keskiviikkona,ke|torstai,torstaina,to|perjantai,perjantaina,pe|\
            lauantai,lauantaina,la|sunnuntai,sunnuntaina,su",
        by: "teksti|kirjoittanut|kirjoittaja|toimittaja|toimittajat|toimitti|teksti ja kuvat|\
            teksti ja kuva|teksti & kuvat|teksti ja valokuvat|jutun kirjoitti",
        job: "toimittaja|uutistoimittaja|urheilutoimittaja|politiikan toimittaja|ulkomaantoimittaja|taloustoimittaja|kulttuuritoimittaja|\
            kirjeenvaihtaja|\
            kuvaaja|valokuvaaja|päätoimittaja|avustaja|kolumnisti|kesätoimittaja|harjoittelija|toimituspäällikkö|uutispäällikkö|\
            vastaava päätoimittaja|freelancer|kuvajournalisti|toimitussihteeri|erikoistoimittaja|tuottaja|kriitikko",
        staff_byline: "toimitus|uutistoimitus|urheilutoimitus|pääkirjoitus",
        editor: "toimittanut|kääntänyt|suomentanut|kuvat|kuvankäsittely|kuvat ja teksti",
        published: "julkaistu|julkaisuaika|julkaisupäivä|luotu|ensijulkaisu|julkaistu klo|julkaistu alun perin|lisätty",
        updated: "päivitetty|muokattu|viimeksi päivitetty|päivitys|muutettu|päivitetty viimeksi|viimeksi muokattu|päivitetty klo|korjattu|\
            muokattu viimeksi",
        relative: "sitten|eilen|tänään|toissapäivänä|juuri nyt",
        attribution: "kertoo>|kertoi>|kertovat>|uutisoi|uutisoivat|kirjoitt*|mukaan|raportoi|siteeraa|sanoo>|sanoi>|haastattel*|julkais*|totesi>|\
            toteaa>|päivittel*|arvioi|arvelee|kommentoi>|lähetti|toimittaja|selvitti|kertoneet|soitti|tietojen|lehti-+|lehden-+|\
            sanomalehti-+|sanomalehden-+|paikallislehti-+|paikallislehden-+|aikakauslehti-+|iltapäivälehti-+|maakuntalehti-+|uutistoimisto+|\
            radiokanava+|kanava+|tv-kanava+|verkkosivusto+|verkkolehti-+|blogi+|uutissivusto+|vahvistaa>|vahvisti>|myöntää>|myönsi>|\
            haastattelussa>|haastatteli|paljasti|paljastaa|laski|antoi|pääkirjoitus|julkaisi|kysyi|nosti|esitteli|lähetyksessä|kuuntelijat|\
            lukijat|katsojat|radio+|ohjelma+|uutiskirje+|podcast+|ilmaisjakelulehti-+|kyläl*-|pitäjänlehti-+",
        key_points: "lyhyesti|tiivistelmä|tiivistettynä|yhteenveto|tästä on kyse|jutun ydin|tiivistelmä:|lue tiivistelmä|pähkinänkuoressa|\
            lyhyesti:|keskeiset kohdat|keskeistä|juttu lyhyesti|tekoälyn tiivistelmä|uutinen lyhyesti|näin juttu etenee|ydinkohdat",
        promo: "lue myös|lue lisää|lue koko|katso|kuuntele|lisää aiheesta|aiheesta lisää|suosittelemme|aiheeseen liittyvää|liittyvät|tilaa|\
            tilaajille|oletko jo tilaaja|kirjaudu|rekisteröidy|seuraa|jaa|mainos|aiheet|luetuimmat|kaikki oikeudet|uutiskirje|kommentoi|\
            lue seuraavaksi|katso myös|kuuntele myös|juttu jatkuu|artikkeli jatkuu|jatka lukemista|vain tilaajille|tilaa uutiskirje|tilaa lehti|\
            lataa sovellus|seuraa meitä|jaa juttu|jaa artikkeli|lähetä juttuvinkki|juttuvinkki|onko sinulla juttuvinkki|huomasitko virheen|\
            löysitkö virheen|lähetä meille|osallistu keskusteluun|voit keskustella|käytämme evästeitä|klikkaa tästä|kirjoita mielipide|\
            jatkuu sivulla|jatkoa sivulta",
        furniture: "tulosta|sulje|valikko|haku|hae|etusivu|etusivulle|kommentit|sivun alkuun|uutiset|tuoreimmat|juuri nyt|uutiskirjeet|\
            tietoa meistä|yhteystiedot|ota yhteyttä|asiakaspalvelu|tietosuoja|tietosuojaseloste|evästeasetukset|käyttöehdot|kuvat|min lukuaika|\
            minuutin lukuaika|lukuaika|lukuaika # min|katselukertaa|jaa|jaa artikkeli|jaa juttu|jaa facebookissa|kopioi linkki|linkki kopioitu|\
            tallenna|tallenna artikkeli|kuuntele|kuuntele juttu|mainos|mainos päättyy|mainos alkaa|ilmoitus|kaupallinen yhteistyö|lue lisää|\
            näytä lisää|lataa lisää|takaisin ylös|kommentoi|kirjaudu|kirjaudu sisään|rekisteröidy|tilaa|tilaajille|vain tilaajille|uutiskirje|\
            luetuimmat|uusimmat|lue myös|aiheet|avainsanat|tekstin koko|suurenna kuva|kuva # / #|seuraava|edellinen|hyväksy|hyväksy kaikki|\
            näköislehti",
        discussion: "kommentti|kommentit|keskustel",
        editor_note: "oikaisu|korjaus|toimituksen huomautus|toim. huom|toimitus huomauttaa|toimitukselta|juttua korjattu|korjattu klo|\
            juttua muokattu|jutussa kerrottiin aiemmin|artikkelia päivitetty|juttua päivitetty|juttua täydennetty|täsmennys",
        sections: "kotimaa|ulkomaat|maailma|politiikka|talous|urheilu|jääkiekko|jalkapallo|kulttuuri|viihde|\
            teknologia|tiede|terveys|hyvinvointi|uutiset|paikalliset|paikallisuutiset|alueet|mielipide|kolumni|\
            kolumnit|pääkirjoitus|yleisönosasto|raha|asuminen|perhe|ruoka|matkailu|ympäristö|luonto|sää|rikos|\
            onnettomuudet|liikenne|koulutus|musiikki|elokuvat|kirjat|pesäpallo|pesis|hiihto|formula 1|yritykset|\
            maatalous|työelämä|kunnat|kaupunki|analyysi|muistokirjoitus|ihmiset|elämä",
        abbreviations: "esim|ym|yms|mm|jne|ns|eli|n|klo|nro|s|tri|milj|mrd|ks|vrt|huom|toim|puh|ts|tms|ao|em|eaa",
    }),
};

//! Catalan. Terms as printed by VilaWeb, Ara, El Punt Avui, El Periódico, Segre, Regió7, Diari de Girona, Nació Digital, 3Cat and ACN.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static CA: Lexicon = Lexicon {
    tag: "ca",
    letters: "àçèéíòóúü",
    function_words: "de|la|el|i|que|els|les|en|a|per|un|una|amb|del|és|no|al|dels|als|va|ha|més|es|s'ha|aquest|aquesta|aquests|aquestes|\
        però|han|van|són|també|després|fins|on|quan|pel|pels|seu|seva|seus|seves|molt|dos|dues|ser|haver|abans|fet|cada|perquè|entre|des|\
        fa|any|anys|hi|ho|li|qui|sobre|sense|com|era|està|tot|altres|dia|segons|així|ara|d'un|d'una|l'any|això|si|o|se|em|ens|he|jo|ni|\
        mai|dins|estat|fer|què|sí|bé|tots|ja|tres|lo|nos|dit|ne|quatre|tan|onze|hem|vam|vaig|ahir|avui|nit|gran",
    dependent: "ell|ella|ells|elles|això|aquest|aquesta|aquests|aquestes|però|tanmateix|també|així|doncs|a més|per això|llavors|aleshores|\
        després|hi|el seu|la seva|d'altra|en canvi|malgrat|tot i|alhora|mentrestant|segons|i|ho|allà|aquí",
    months: "gener,gen|febrer,febr,feb|març,mar|abril,abr|maig,mai|juny,jun|juliol,jul|agost,ag,ago|setembre,set|octubre,oct|novembre,nov|desembre,des",
    and: "i|amb",
    credit: "foto|fotos|fotografia|fotografies|fotografia de|imatge|imatges|imatge de|crèdit|autoria de la imatge|font de la imatge|arxiu|\
        cedida|captura|il·lustració|fotògraf|foto d'arxiu|peu de foto",
    source: "font|fonts",
    conventions: Conventions::DEFAULT,
    words: compiled_in(&CueWords {
        weekdays: "dilluns,dl|dimarts,dt|dimecres,dc|dijous,dj|divendres,dv|dissabte,ds|diumenge,dg",
        by: "per|text|textos|autor|autora|autors|escrit per|redacció|una crònica de|reportatge de|entrevista de|un article de|text i fotos|\
            informa|redactat per|signat per|publicat per|un text de",
        job: "periodista|redactor|redactora|redactor en cap|redactora en cap|corresponsal|enviat especial|enviada especial|director|directora|\
            fotògraf|fotògrafa|fotoperiodista|col·laborador|col·laboradora|columnista|cap de secció|editor|editora|articulista|analista|\
            crític|crítica|becari|becària|escriptor|escriptora|subdirector|subdirectora",
        staff_byline: "redacció|la redacció|agències|redaccions|equip de redacció|servei d'informatius",
        editor: "edició|editat per|correcció|traducció|traduït per|fotos|fotografies|imatges|fotografia|coordinació|revisió|vídeo",
        published: "publicat|publicat el|publicada|publicació|data de publicació|creat|creat el|data|penjat el|emès el|publicat a les|creada|\
            pujat el",
        updated: "actualitzat|actualitzat el|actualització|actualitzada|última actualització|darrera actualització|modificat|modificat el|\
            darrera modificació|actualitzada el|actualitzat a les|editat",
        relative: "fa|ahir|avui|abans-d'ahir|ara mateix|aquest matí|aquesta tarda|anit",
        attribution: "segons|segons ha informat|ha informat|informa|ha explicat a>|ha dit a>|han dit a>|ha declarat a|en declaracions a!|\
            en una entrevista a!|en una entrevista amb!|explica a!|va explicar a>|tal com ha avançat!|tal com avança!|ha publicat!|publica|\
            recull|cita|citant|segons publica!|ha assegurat a>|ha confirmat a>|als micròfons de!|explicava a>|relata a>|va dir|han dit|\
            ha dit|diu|deia|segons ha pogut saber|explic*|preguntat per!|en declaracions|va publicar|emès|va emetre|ha sortit a!|ha avançat|\
            periodist*|entrevist*|va rescatar|sosté|recorda|assegur*|diari++|revista++|setmanari++|agència++|ràdio+|emissora++|cadena+|\
            televisió+|canal+|portal++|web+|digital+|mitjà++|butlletí++|programa+|bloc+|va explicar dimecres|dit a>|va dir a>|declarat a>|\
            confirmat a>|en declaracions al|va deixar anar|segons recull!|segons informa!|va relatar a>|parlant amb>|en conversa amb>|\
            micròfons de!|micròfons*|dedicar|dedica|dedicat|retransm*|emet*|inform*|relat*|coment*|avanç*|recoll*|publicat|publicava|\
            escriv*|escri*|titul*|preguntat|preguntada|al matí de!|en directe a",
        key_points: "punts clau|en resum|claus|les claus|resum|en breu|en síntesi|el més destacat|destacats|en titulars",
        promo: "llegiu també|llegiu-ne més|llegiu més|llegeix també|llegeix més|llegir més|llegiu|llegeix|més informació|més notícies|\
            us pot interessar|et pot interessar|també et pot interessar|vegeu també|mireu|mira|escolteu|escolta|notícies relacionades|\
            articles relacionats|relacionat|relacionades|subscriu-t'hi|subscriu-te|subscriviu-vos|inicia sessió|registra't|segueix-nos|\
            seguiu-nos|uneix-te|uniu-vos|apunta't|comparteix|compartir|comparteix-ho|publicitat|anunci|contingut patrocinat|etiquetes|\
            arxivat a|temes|el més llegit|més llegides|comentaris|comenta|deixa un comentari|drets reservats|tots els drets|utilitzem galetes|\
            galetes|política de|avís legal|fes-te|feu-vos|ajuda|descarrega|regala|continua llegint|recomanem|altres notícies|si pots llegir|\
            butlletí|rep|vols rebre|feu clic|clica|dona suport|mira també|descarrega l'app|fem servir cookies|utilitzem cookies|més informació a",
        furniture: "inici|portada|notícies|última hora|compartir|comparteix|imprimir|imprimeix|desa|cerca|cercar|menú|tanca|tancar|\
            inicia sessió|registra't|comentaris|comenta|publicitat|el més llegit|més llegit|les més llegides|més notícies|més|veure més|\
            carrega'n més|qui som|contacte|contacta|avís legal|política de privacitat|política de galetes|subscriu-te|subscriu-t'hi|vídeos|\
            vídeo|fotos|galeria|en directe|arxiu|següent|anterior|hemeroteca|el temps|copia l'enllaç|copiar enllaç|titulars del dia|etiquetes|\
            temes|notícies relacionades|ves al contingut|regala aquest article|estimat lector|recomanem|panorama|min de lectura|\
            minuts de lectura|temps de lectura|visualitzacions|enllaç copiat|escolta|llegir més|llegeix més|mostra'n més|tornar a dalt|\
            cap comentari|més llegides|relacionats|accepta",
        discussion: "comentari|respon|opinions",
        editor_note: "nota de la redacció|nota de redacció|n. de la r|correcció|rectificació|fe d'errades|fe d'errors|aclariment|esmena|\
            aquest article ha estat|aquesta notícia s'ha actualitzat|nota de l'editor|correccions|en una versió anterior",
        sections: "política|internacional|món|societat|economia|empresa|esports|futbol|barça|cultura|opinió|ciència|tecnologia|salut|\
            medi ambient|educació|mitjans|comarques|catalunya|barcelona|girona|lleida|tarragona|país valencià|illes balears|local|successos|\
            tribunals|gent|oci|viatges|gastronomia|llengua|lletres|patrimoni|teatre|música|cinema|arts|entrevista|reportatge|editorial|cartes|\
            estils|meteorologia|territori|país|balears|habitatge",
        abbreviations: "sr|sra|srta|dr|dra|prof|st|sta|c|av|pl|pg|ctra|núm|pàg|pàgs|etc|p. ex|ex|tel|aprox|mn|fra|d.c|a.c|art|ed|vol|cap|s|jr|\
            excm|hble|km|mil",
    }),
};

//! Spanish. Terms as printed by El País, El Mundo, ABC, La Vanguardia, Clarín, La Nación, El Tiempo, El Universal and BBC Mundo.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static ES: Lexicon = Lexicon {
    tag: "es",
    letters: "áéíñóú",
    function_words: "a|el|la|los|las|de|del|que|y|en|un|una|por|con|para|su|al|se|no|lo|más|como|pero|sus|ha|este|entre|también|desde|\
        sobre|son|fue|según|años|muy|es|si|o|le|esta|ya|ser|sin|dos|era|ni|han|cada|nos|me|mi|cuando|todo|hay|está|porque|puede|yo|tiene|\
        hasta|donde|todos|les|después|ese|eso|solo|va|mas|sí|tres|van|otro|otra|así|tan|qué|quien|mientras|cuatro|nada|ahora",
    dependent: "él|ella|ellos|ellas|este|esta|estos|estas|ese|esa|esto|eso|pero|además|también|así|aunque",
    months: "enero,ene|febrero,feb|marzo,mar|abril,abr|mayo,may|junio,jun|julio,jul|agosto,ago|septiembre,setiembre,sept,sep,set|octubre,oct|\
        noviembre,nov|diciembre,dic",
    and: "y|e|con",
    credit: "foto|fotos|fotografía|foto de|imagen|imágenes|fuente de la imagen|crédito|fotografías|fotos de|foto por|fotografía de|\
        imagen de|imagen cortesía de|foto cortesía de|foto cortesía|cortesía|créditos|crédito foto|crédito de la imagen|\
        pie de foto|foto archivo|foto de archivo|fotógrafo|fotógrafa|captura de pantalla|foto referencial|imagen referencial|fotomontaje",
    source: "fuente|fuentes|con información de|tomado de",
    conventions: Conventions::DEFAULT,
    words: compiled_in(&CueWords {
        weekdays: "lunes,lun|martes,mar|miércoles,miercoles,mié|jueves,jue|viernes,vie|sábado,sabado,sáb|domingo,dom",
        by: "por|texto|texto de|escrito por|autor|autora|autores|publicado por|entrevista de|\
            texto y fotos|texto y fotografías|redacción de|redactado por|crónica de|reportaje de|un reportaje de|elaborado por",
        job: "periodista|redactor|redactora|corresponsal|enviado especial|enviada especial|reportero|columnista|colaborador|colaboradora|directora|\
            becario|becaria|enviado|enviada|reportera|redactor jefe|redactora jefa|fotógrafo|fotógrafa|editor|editora|jefe de sección|\
            jefa de sección|subdirector|subdirectora|practicante|cronista|comunicador social",
        staff_byline: "redacción|la redacción|redacción digital|redacción central",
        editor: "editora|editado por|edición|edición de|\
            edición y redacción|corregido por|traducción de|traducido por|edición gráfica|con la colaboración de",
        published: "publicado|publicado el|publicada|publicación|fecha de publicación|fecha|publicada el|publicado a las|publicado en|creado el|fecha de creación|publicado hoy",
        updated: "actualizado|actualizada|actualizado el|actualizado a las|última actualización|actualizada el|actualizado a la|actualización|\
            última modificación|modificado el|act.|última edición",
        relative: "hace|ayer|hoy|anteayer|ahora mismo",
        attribution: "consultado por!|consultada por!|consultados por!|consultadas por!|entrevistado por!|entrevistada por!|según|de acuerdo con|de acuerdo a|conforme a|inform*|public*|citad*|cita|citó|declar*|dijo a>|le dijo a>|dijo al>|dijo|\
            explic*|señal*|cont*|asegur*|indic*|consign*|recog*|detall*|report*|relat*|entrevista*|en entrevista con!|en diálogo con!|\
            en conversación con>|en charla con|charla con>|en declaraciones a!|declaraciones|a micrófonos de!|en los micrófonos de!|\
            adelant*|revel*|difund*|describ*|escrib*|titul*|emit*|transmit*|afirm*|preguntad*|coment*|consult*|confirm*|aparec*|\
            con información de!|periodista*|diario++|periódico++|semanario++|revista++|agencia++|emisora++|radio++|cadena++|canal++|\
            portal++|medio++|boletín++|noticiero++|informativo++|sitio+|rotativo++|vespertino++|matutino++|blog++|televisora++|web+|\
            gaceta++|programa+|dijo en|contó a>|contó al>|cuenta a>|cuenta al>|relató a>|relató al|explicó a>|explicó al>|explica a>|\
            explica al>|declaró a>|declaró al>|señaló a>|comentó a>|comentó al>|confirmó a>|confirmó al>|aseguró a>|aseguró al>|indicó a>|\
            manifestó a>|manifest*|reveló a>|confesó a>|confes*|confió a>|en entrevista para!|diálogo con>|conversación con>|\
            en declaraciones para!|declaraciones al|cámaras de!|ante las cámaras de!|micrófonos de!|los micrófonos de!|al aire en!|\
            en directo en|en las páginas de!|edición de!|portada de!|el acceso|tenido acceso>|constató>|constat*|pudo saber>|supo>|\
            consultad*|según supo>|según pudo saber>|según publicó!|según publica!|según informa!|según informó!|según reportó!|\
            según reporta!|según recoge!|narr*|precis*|apunt*|agreg*|añadi*|destac*|sostuv*|advirt*|opin*|respond*|divulg*|viraliz*|\
            reproduc*|dedic*|canal de televisión++|radioemisora++|radiodifusora++|diario digital++|medio digital++|suplemento++|periódicos|\
            hoja parroquial|boletines",
        key_points: "claves|las claves|puntos clave|lo más importante|lo esencial|resumen|ver resumen|en resumen|en breve|en síntesis|\
            lo que debes saber|lo que hay que saber|lo que tienes que saber|claves de la noticia|las claves de la noticia|ideas clave|\
            resumen de la noticia|resumen ia|en claves|datos clave|los puntos clave|a tener en cuenta|el resumen|te resumimos la noticia",
        promo: "lea también|lee también|leer más|te puede interesar|te recomendamos|más información|noticias relacionadas|relacionadas|\
            suscríbete|regístrate|inicia sesión|síguenos|descarga|compartir en|publicidad|etiquetas|temas|archivado en|más en|\
            lo más leído|lo más visto|todos los derechos|recibe|más sobre|más noticias|sigue leyendo|siga leyendo|seguir leyendo|\
            lee más|ver también|vea también|mira también|le puede interesar|puede interesarte|le recomendamos|\
            artículos relacionados|contenido relacionado|únete|haz clic|boletín|también te puede|también le puede|leer también|lea además|\
            lee además|más información en|continuar leyendo|continúa leyendo|suscríbase|suscribirse|regístrese|únase|síganos|sigue nuestro|\
            descarga la app|descarga nuestra|descargue la app|recibe las|reciba las|recibe en tu|este artículo apareció|este artículo se publicó|\
            publicado en la edición|contenido patrocinado|contenido exclusivo|escucha esta noticia|escuchar esta noticia|escuche la noticia|\
            comparte esta|compartir esta|comparte este|¿has encontrado un error|has encontrado un error|reportar un error|reporta un error|\
            envíanos|escríbenos|este sitio utiliza|este sitio web utiliza|usamos cookies|utilizamos cookies|utilizamos herramientas|\
            resumen generado con|activa las notificaciones|para comentar|debes iniciar sesión|deja un comentario|deja tu comentario|haga clic|\
            ver más noticias|toda la información|google news|añádenos|temas relacionados|continúa en la página|pasa a la página|\
            viene de la página|continúa en pág|pasa a pág|viene de pág|sigue en la página",
        furniture: "compartir|cerrar|menú|buscar|inicio|portada|comentarios|ver más|noticias|últimas noticias|última hora|aviso legal|\
            política de privacidad|términos y condiciones|contacto|quiénes somos|fotos|secciones|horóscopo|clasificados|especiales|redes sociales|\
            min de lectura|minutos de lectura|min. de lectura|minuto de lectura|tiempo de lectura|lectura|visitas|vistas|visualizaciones|\
            lecturas|comparte|compartir en facebook|compartir en twitter|compartir en x|compartir en whatsapp|compartir por whatsapp|\
            compartir por correo|copiar enlace|copiar link|enlace copiado|imprimir|guardar|guardar artículo|escuchar|escuchar artículo|\
            reproducir|publicidad|anuncio|pub|patrocinado|seguir leyendo|continuar leyendo|leer más|mostrar más|cargar más|cargando|\
            volver arriba|ir arriba|subir|comentar|sin comentarios|no hay comentarios|ver comentarios|deja un comentario|iniciar sesión|\
            inicia sesión|registrarse|regístrate|suscríbete|suscribirse|suscripción|lo más leído|lo más visto|más leídas|más leídos|más vistas|\
            relacionadas|noticias relacionadas|te puede interesar|etiquetas|temas|tamaño de texto|tamaño de letra|aumentar texto|disminuir texto|\
            aumentar tamaño|ampliar|ampliar foto|ampliar imagen|ver galería|galería|foto # de #|página # de #|# de #|siguiente|anterior|aceptar|\
            aceptar todo|rechazar|configurar cookies|política de cookies|en vivo|en directo|newsletter|boletines|edición impresa|hemeroteca",
        discussion: "comentari|responder",
        editor_note: "nota del editor|nota de la redacción|fe de errores|fe de erratas|nota de redacción|nota del redactor|n. de la r|n. del e|\
            corrección|rectificación|aclaración|fe de errata|una versión anterior|en una versión anterior|esta noticia ha sido actualizada|\
            este artículo ha sido actualizado|esta nota fue actualizada",
        sections: "mundo|internacional|política|economía|negocios|deportes|fútbol|cultura|tecnología|ciencia|\
            salud|sociedad|opinión|sucesos|otras ciudades|comunidad|vida|local|locales|regiones|región|\
            provincia|municipios|agro|campo|medio ambiente|educación|justicia|judicial|policiales|editorial|\
            comunicación|noticias|galicia|andalucía|cataluña|madrid|actualidad|última hora|nacional|nacionales|\
            país|internacionales|estados|ciudad|capital|distrito|cantón|opiniones|columnas|columna|entrevista|\
            entrevistas|reportaje|reportajes|análisis|sucesos y tribunales|seguridad|policial|tribunales|\
            turismo|gastronomía|viajes|gente|estilo|espectáculos|espectáculo|música|cine|libros|teatro|arte|\
            toros|motor|tenis|baloncesto|empresas|finanzas|mercados|vivienda|empleo|ganadería|pesca|agricultura|\
            energía|clima|tiempo|tráfico|infraestructura|transporte|obituarios|historia|religión|familia|\
            tendencias|tecno",
        abbreviations: "sra|srta|dra|d|dña|lic|ing|gral|ud|uds|pág|núm|av|avda|ee|uu|ee.uu|s.a|art|aprox|tel|p.ej",
    }),
};

//! Italian. Terms as printed by Corriere della Sera, la Repubblica, La Stampa, Il Sole 24 Ore, Il Messaggero, il Post and ANSA.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static IT: Lexicon = Lexicon {
    tag: "it",
    letters: "àèéìòù",
    function_words: "a|il|la|i|gli|le|di|del|della|dei|delle|che|e|è|in|un|una|per|con|non|da|dal|dalla|al|alla|nel|nella|l|dell|si|sono|\
        ha|più|anche|come|ma|se|o|ho|su|era|sua|suo|sia|ai|ne|mi|lo|ci|ad|solo|essere|cui|stato|quando|tutti|ed|tra|fa|nei|dai|li|però|\
        due|questa|questo|hanno|dove|anni|prima|dopo|perché|fino|così|stata|già|poi|tutto|me|mai|noi|qui|lui|va|sa|tre|quattro|oggi|chi|\
        ora|ogni|alcuni|nessuno|sul|sulla|ben|quello|fare",
    dependent: "egli|ella|lui|lei|essi|loro|questo|questa|questi|queste|quello|quella|ciò|ma|però|tuttavia|inoltre",
    months: "gennaio,gen|febbraio,feb|marzo,mar|aprile,apr|maggio,mag|giugno,giu|luglio,lug|agosto,ago|settembre,set,sett|ottobre,ott|\
        novembre,nov|dicembre,dic",
    and: "e|ed|con",
    credit: "foto|foto di|fotografia|immagine|immagini|crediti|credito|crediti foto|foto da|ph|foto credit|credit foto|credits|fotografie|\
        fotografo|fotografa|foto d'archivio|didascalia|fermo immagine|per gentile concessione di|foto tratta da|foto concessa da|fonte foto|\
        fonte immagine",
    source: "fonte|fonti|con informazioni di",
    conventions: Conventions::DEFAULT,
    words: compiled_in(&CueWords {
        weekdays: "lunedì,lun|martedì,mar|mercoledì,mer|giovedì,gio|venerdì,ven|sabato,sab|domenica,dom",
        by: "di|a cura di|testo di|articolo di|scritto da|autore|autrice|pubblicato da|intervista di|autori|\
            testo e foto|servizio di|reportage di|testi di|inchiesta di|dal nostro inviato|dal nostro corrispondente",
        job: "giornalista|redattore|redattrice|corrispondente|inviato|inviata|editorialista|direttore|\
            collaboratore|collaboratrice|cronista|caporedattore|caporedattrice|vicedirettore|direttrice|reporter|stagista|praticante|fotografo|fotografa|blogger",
        staff_byline: "redazione|la redazione|a cura della redazione|redazione online",
        editor: "traduzione di|traduzione|ha collaborato|foto di|\
            tradotto da|a cura di redazione|video di|fotografie di|con la collaborazione di|collaborazione di",
        published: "pubblicato|pubblicato il|pubblicato alle|pubblicata il|pubblicazione|data di pubblicazione|pubblicata|pubblicato in|\
            pubblicato su|inserito il|creato il|prima pubblicazione",
        updated: "aggiornato|aggiornato il|aggiornato alle|aggiornata|ultimo aggiornamento|modifica il|modificato il|\
            ultima modifica|ultima modifica il|aggiornato a|aggiornata il|aggiornata alle|aggiornamento|agg.",
        relative: "fa|ieri|oggi|l'altro ieri|poco fa",
        attribution: "ripreso da!|ripresa da!|riportato da!|riportata da!|pubblicato da|citato da|secondo|stando a|stando al|stando alle|riferi*|riport*|raccont*|scriv*|scris*|cita*|spieg*|dice|dic*|ha detto|ha dichiarato|\
            dichiar*|precis*|ammett*|osserv*|anticip*|annunc*|confid*|intervist*|ai microfoni di!|ai microfoni d*|al microfono di!|\
            in diretta su!|in onda su|parlato|dedic*|pubblic*|segnal*|propon*|propost*|svel*|rivel*|ricord*|espress*|al telefono con>|\
            racconto|informa|apprend*|sottoline*|dati|afferm*|inviat*|troupe|puntata di!|cronist*|quotidiano++|giornale++|settimanale++|\
            mensile++|rivista++|agenzia+|radio++|emittente++|sito++|portale++|foglio++|bollettino++|testata++|programma+|trasmissione+|\
            canale++|blog++|telegiornale++|periodico++|spiega a>|spiega al>|spiega all*|spiegato a>|spiegato al>|racconta a>|racconta al>|\
            racconta all*|raccontato a>|raccontato al>|detto a>|detto al>|dice a>|dice al>|dice alla>|dichiarato a>|dichiarato al>|\
            confida a>|confida al>|confidato a>|rivela a>|rivelato a>|riferito a>|riferito al>|precisa a>|intervista a!|intervista al|\
            intervistato da!|intervistata da!|intervistato dal|ai microfoni del|parlato a|parlando a>|parlando con>|cominciò a pubblicare|\
            ripres*|titol*|sentit*|scoper*|ribatte*|comment*|trasmess*|trasmett*|diffus*|edizione di!|edizione del|pagine di!|pagine del|\
            colonne di!|colonne del|prima pagina di!|servizio di!|servizio del|cronaca di!|secondo quanto riporta!|\
            secondo quanto riferisce!|come riporta!|come riferisce!|tv locale+|emittenti|giornali|webradio+|radiogiornale++|giornalino++",
        key_points: "in sintesi|in breve|i punti chiave|punti chiave|riassunto|il riassunto|in pillole|punti principali|in sintesi:|\
            le cose da sapere|cosa sapere|le cose principali|i punti salienti|sintesi|da sapere|riassunto dell'articolo|in poche parole|\
            l'essenziale|riassunto ai",
        promo: "leggi anche|leggi tutto|leggi l'articolo|leggi di più|leggi pure|per approfondire|approfondisci|approfondimento|\
            vedi anche|ascolta|articoli correlati|correlati|abbonati|registrati|accedi|segui|condividi|pubblicità|argomenti|\
            i più letti|più letti|riproduzione riservata|tutti i diritti|iscriviti|scopri di più|continua a leggere|\
            potrebbe interessarti|potrebbero interessarti|articoli simili|sostieni|clicca qui|newsletter|continua dopo|l'articolo prosegue|\
            l'articolo continua|prosegui la lettura|per continuare a leggere|guarda anche|guarda il video|ascolta l'articolo|ascolta questo|\
            scarica l'app|scarica la app|seguici|unisciti|entra nel nostro|condividi questo|articolo riservato|contenuto riservato|\
            contenuto sponsorizzato|questo articolo è stato|questo articolo è apparso|articolo pubblicato su|ti potrebbe interessare|\
            ti potrebbero interessare|altri articoli|notizie correlate|© riproduzione riservata|utilizziamo i cookie|questo sito utilizza|\
            questo sito usa|cliccando su|lascia un commento|invia un commento|segnala un errore|hai trovato un errore|scrivi a|scrivici|inviaci|\
            vuoi scrivere|ricevi le|ricevi la|tutte le notizie|rimani aggiornato|resta aggiornato|google news|continua a pagina|segue a pagina|\
            segue dalla prima|segue dalla pagina",
        furniture: "stampa|chiudi|cerca|prima pagina|commenti|commenta|abbonamenti|seguici su|torna su|torna in alto|notizie|ultime notizie|\
            ultima ora|in evidenza|note legali|informativa privacy|condizioni d'uso|contatti|contattaci|chi siamo|redazione|gerenza|\
            min di lettura|minuti di lettura|min. di lettura|minuto di lettura|tempo di lettura|lettura|visualizzazioni|letture|condividi|\
            condivisioni|condividi su facebook|condividi su twitter|condividi su x|condividi su whatsapp|condividi via email|invia per email|\
            copia link|copia il link|link copiato|stampa articolo|salva|salva articolo|ascolta|pubblicità|annuncio|adv|annuncio pubblicitario|\
            leggi tutto|leggi di più|mostra di più|mostra altro|vedi tutti|vedi tutto|carica altri|torna all'inizio|nessun commento|\
            lascia un commento|accedi|registrati|iscriviti|abbonati|newsletter|più letti|i più letti|le più lette|più lette|articoli correlati|\
            leggi anche|correlati|argomenti|tag|dimensione testo|ingrandisci|ingrandisci immagine|schermo intero|foto # di #|pagina # di #|\
            # di #|successivo|precedente|articolo successivo|articolo precedente|accetta|accetta tutti|accetta tutto|rifiuta|rifiuta tutti|\
            gestisci preferenze|diretta|live|menu|home|riproduzione riservata|guarda la gallery|guarda la fotogallery",
        discussion: "commenti|commento|rispondi",
        editor_note: "nota della redazione|nota redazionale|ndr|correzione|n.d.r|errata corrige|rettifica|precisazione|nota dell'editore|\
            riceviamo e pubblichiamo|in una versione precedente|una versione precedente|nota del redattore|articolo aggiornato",
        sections: "mondo|esteri|politica|economia|cronaca|cronache|calcio|cultura|spettacoli|tecnologia|scienza|\
            scienze|salute|società|agricoltura|regione|provincia|attualità|cronaca locale|ambiente|scuola|\
            territorio|comunicati|sociale|eventi|necrologi|notizie|primo piano|ultime notizie|italia|europa|\
            interni|regioni|città|comuni|opinioni|editoriale|editoriali|commenti|interviste|la storia|storie|\
            cultura e spettacoli|eventi e cultura|musica|cinema|libri|teatro|arte|basket|volley|ciclismo|motori|\
            finanza|imprese|lavoro|casa|turismo|viaggi|cucina|gusto|moda|meteo|clima|natura|sostenibilità|\
            energia|trasporti|traffico|viabilità|sanità|università|giustizia|cronaca nera|cronaca giudiziaria|\
            religione|storia",
        abbreviations: "sig|sigg|sig.ra|dott|dott.ssa|prof.ssa|ing|avv|arch|on|mons|ecc|es|p.es|pag|pagg|n|art|v.le|c.so",
    }),
};

//! French. Terms as printed by Le Monde, Le Figaro, Libération, Le Parisien, Ouest-France, Le Soir, Le Temps and La Presse.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static FR: Lexicon = Lexicon {
    tag: "fr",
    letters: "àèéêîùû",
    function_words: "a|le|la|les|des|du|de|et|en|un|une|est|que|qui|l|d|qu|dans|pour|par|sur|au|aux|avec|il|elle|pas|ne|ce|cette|se|sont|\
        plus|son|ses|à|on|mais|si|ou|sa|tout|entre|même|fait|vous|nous|ils|comme|être|bien|où|je|y|dit|lui|deux|aussi|après|ans|leur|\
        encore|sous|était|très|sans|ont|depuis|ai|va|ma|ni|mai|leurs|trois|quatre|quand|chez|celui|moins|pendant|peu|été|jamais|rien|ici|\
        donc|car|toute|quelques|chaque|vers|selon",
    dependent: "il|elle|ils|elles|ce|cet|cette|ces|cela|mais|cependant|pourtant|toutefois|aussi|ainsi|donc",
    months: "janvier,janv,jan|février,fevrier,févr,fév,fevr,fev|mars,mar|avril,avr|mai|juin|juillet,juil|août,aout|septembre,sept,sep|octobre,oct|novembre,nov|\
        décembre,decembre,déc,dec",
    and: "et|avec",
    credit: "crédit photo|crédits photo|crédit|crédits|photographie|photo d'illustration|illustration|infographie|photo de|photos de|\
        photo par|crédit image|crédits images|crédit photos|légende image|photo d'archives|photo d'archive|image d'illustration|photographe|\
        photographies|dessin|capture d'écran|photo courtoisie|courtoisie|source photo|photo fournie par",
    source: "source|sources",
    conventions: Conventions::DEFAULT,
    words: compiled_in(&CueWords {
        weekdays: "lundi,lun|mardi,mar|mercredi,mer|jeudi,jeu|vendredi,ven|samedi,sam|dimanche,dim",
        by: "par|texte|texte de|écrit par|propos recueillis par|recueilli par|rédigé par|auteur|auteure|auteurs|publié par|entretien|\
            textes et photos|texte et photos|reportage de|dossier réalisé par|de notre correspondant|de notre correspondante|\
            de notre envoyé spécial|de notre envoyée spéciale|un article de|avec la collaboration de|avec les informations de",
        job: "journaliste|grand reporter|correspondant|correspondante|envoyé spécial|envoyée spéciale|chroniqueur|éditorialiste|\
            rédacteur|rédactrice|rédacteur en chef|rédactrice en chef|envoyé|\
            stagiaire|correspondant local|correspondante locale|pigiste|photographe|secrétaire de rédaction|reporter|rédacteur-en-chef|\
            chef de service|cheffe de service|photojournaliste|alternant|alternante",
        staff_byline: "la rédaction|rédaction|rédaction web|service",
        editor: "édité par|édition|relu par|traduit par|\
            secrétariat de rédaction|traduit de|adapté par|photos de|photographies de",
        published: "publié|publié le|publié à|publiée le|paru le|posté le|publiée|date de publication|créé le|publie le|\
            mis en ligne le|première publication|diffusé le|rédigé le|parution|écrit le",
        updated: "mis à jour|mis à jour le|mise à jour|mise à jour le|modifié|mis à jour à|mise à jour à|modifié le|modifiée le|modifié à|\
            dernière mise à jour|actualisé|actualisé le|maj|màj|maj le|mis a jour le|mise a jour|dernière modification|édité le",
        relative: "il y a|hier|aujourd'hui|avant-hier|à l'instant",
        attribution: "selon|d'après|d’après|rapport*|cité par!|citée par!|cité*|confi*|déclar*|révél*|a raconté|raconté|raconte|expliqu*|soulign*|\
            précis*|indiqu*|affirm*|annonc*|au micro de!|au micro d'!|au micro d’!|sur les ondes de!|sur l'antenne de!|sur l’antenne de!|\
            sur les antennes de!|en entrevue avec!|en entrevue à!|dans une interview à!|dans un entretien à!|entretien|interview*|\
            interrogé*|invité*|auprès de>|auprès d*|publi*|paru*|diffus*|évoqu*|écri*|titr*|dans les colonnes|dans les colonnes d*|\
            consacr*|relat*|repris|répond*|ébruit*|retenu l'attention|retenu l’attention|confirmé*|nos confrères de!|nos confrères d*|\
            informations de|informations d*|dit à>|dit au>|a dit|correspondant*|journal++|quotidien++|hebdomadaire++|hebdo++|mensuel++|\
            magazine++|revue++|agence+|radio++|chaîne++|site+|station++|média++|bulletin++|blog++|gazette++|télévision+|portail++|\
            lettre d'information+|podcast+|confie à>|confiait à>|confié à>|confié au>|confie au>|raconte à>|raconté à>|a raconté à>|\
            raconte au>|explique à>|expliqué à>|explique au>|a expliqué à>|dit-il à>|dit-elle à>|dit-il au>|dit-elle au>|déclaré à>|\
            déclaré au>|indiqué à>|indiqué au>|précise à>|précisé à>|affirmé à>|auprès du>|micro d*|au micro du!|soupir*|lance*|glisse*|\
            gliss*|répondu à>|invité de|invitée de|article d*|article de!|article du|édition de|en a parlé|parlé|salué|chronique*|\
            reportage*|sondage|titrait|dévoil*|rapportait|contacté par!|contactée par!|interrogé par!|interrogée par!|joint par!|\
            jointe par!|relayé*|mentionn*|racont*|antenne|ondes|émission+|matinale|webradio++|média en ligne|site d'information+|\
            gratuit++|feuille++|mensuelle|périodique++|page locale+|page facebook+|compte+",
        key_points: "l'essentiel|l'essentiel en bref|en bref|en résumé|résumé|l'essentiel à retenir|à retenir|ce qu'il faut savoir|\
            ce qu'il faut retenir|l'info en bref|les points clés|points clés|en quelques mots|l'info essentielle|en deux mots|synthèse|\
            les points essentiels|résumé de l'article|résumé ia|les faits marquants|l'article en bref|faits saillants",
        promo: "lire aussi|à lire aussi|à lire également|lire plus|lire la suite|lire notre|à voir aussi|retrouvez|sur le même sujet|\
            à découvrir|en savoir plus|découvrez|abonnez-vous|s'abonner|connectez-vous|suivez|partager|publicité|mots-clés|\
            les plus lus|tous droits|recevez|réagir|voir aussi|articles liés|articles similaires|inscrivez-vous|soutenez|\
            faites un don|cliquez ici|newsletter|a lire aussi|lisez aussi|lire également|à écouter aussi|la suite après|la suite de cet article|\
            la suite est réservée|cet article est réservé|article réservé aux|il vous reste|pour lire la suite|poursuivre la lecture|s'inscrire|\
            se connecter|rejoignez|suivez-nous|suivez toute|téléchargez|télécharger l'appli|partagez cet|partager cet|partager l'article|\
            écouter cet article|écoutez cet|cet article est paru|article paru dans|paru dans l'édition|cet article a été publié|\
            à propos de l'auteur|en continuant|nous utilisons des cookies|ce site utilise|gérer mes cookies|en cliquant|pour aller plus loin|\
            sur le même thème|dans la même rubrique|contenu sponsorisé|contenu partenaire|signaler une erreur|une erreur dans|vous avez repéré|\
            écrivez-nous|envoyez-nous|laisser un commentaire|les commentaires sont|réagir à cet|ajouter un commentaire|suivez l'actualité|\
            plus d'informations sur|toute l'actualité|vous aimez cet article|google actualités|suite page|suite en page|suite de la page|\
            lire la suite en page|lire page|lire en page|lire pages",
        furniture: "imprimer|rechercher|recherche|accueil|commentaires|commenter|je m'abonne|se connecter|connexion|s'inscrire|actualité|\
            en direct|mentions légales|politique de confidentialité|nous contacter|vidéos|plan du site|à propos|services|qui sommes-nous ?|\
            aller au contenu principal|dossiers|min de lecture|minutes de lecture|min. de lecture|minute de lecture|mn de lecture|\
            temps de lecture|lecture|vues|lectures|partager|partages|partager sur facebook|partager sur twitter|partager sur x|\
            partager sur whatsapp|partager par mail|partager par email|partager par e-mail|envoyer par mail|envoyer par e-mail|copier le lien|\
            lien copié|imprimer l'article|enregistrer|sauvegarder|écouter|écouter l'article|publicité|pub|annonce|la suite après la publicité|\
            lire la suite|lire plus|voir plus|afficher plus|charger plus|en savoir plus|plus d'infos|haut de page|retour en haut|commentaire|\
            aucun commentaire|réagir|réactions|s'abonner|abonnez-vous|mon compte|les plus lus|les plus lues|articles les plus lus|à lire aussi|\
            sur le même sujet|articles liés|mots-clés|mots clés|tags|thèmes|taille du texte|agrandir le texte|réduire le texte|agrandir|\
            agrandir l'image|plein écran|photo # sur #|page # sur #|image # sur #|# sur #|suivant|précédent|article suivant|article précédent|\
            tout accepter|tout refuser|paramétrer|gérer les cookies|menu|newsletter|newsletters|édition abonnés|réservé aux abonnés|abonné|\
            abonnés|fermer",
        discussion: "commentaire|répondre|réaction",
        editor_note: "note de la rédaction|ndlr|rectificatif|erratum|n.d.l.r|correction|précision|mise au point|cet article a été modifié|\
            cet article a été corrigé|cet article a été mis à jour|dans une première version|une version précédente|note de l'éditeur|\
            note de la redaction",
        sections: "monde|france|politique|économie|high-tech|sciences|santé|société|débats|idées|faits divers|\
            justice|éducation|voyages|agriculture|pme|régions|faits-divers|ville|vie locale|emploi|\
            environnement|médias|consommation|insolite|patrimoine|nécrologie|terroir|actualités|actualité|actu|\
            afrique|opinions|tribune|éditorial|entretien|interview|interviews|portrait|reportage|enquête|\
            analyse|musique|cinéma|livres|rugby|cyclisme|loisirs|gastronomie|cuisine|tourisme|immobilier|\
            automobile|transports|mobilité|météo|climat|nature|biodiversité|planète|énergie|finances|\
            entreprises|marchés|bourse|numérique|histoire|religion|famille|police|accidents|locales|communes|\
            canton|belle histoire|développement durable|consommateurs",
        abbreviations: "m|mm|mme|mmes|mlle|pr|me|mgr|ste|p|éd|n°|av|bd|tél|cf|ex|env|min|janv|févr",
    }),
};

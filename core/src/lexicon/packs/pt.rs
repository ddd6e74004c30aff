//! Portuguese. Terms as printed by Folha de S.Paulo, O Globo, G1, Estadão, UOL, Público, Expresso, Diário de Notícias and Observador.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static PT: Lexicon = Lexicon {
    tag: "pt",
    letters: "àáãçéêíóõú",
    function_words: "a|o|os|as|de|do|da|dos|das|que|e|em|no|na|nos|um|uma|para|com|por|não|ao|à|mais|foi|são|seu|sua|como|mas|pelo|pela|\
        também|até|já|é|se|eu|ser|tem|ou|vai|sem|entre|era|seus|este|esta|nem|cada|desde|você|ele|isso|quando|está|ela|muito|há|dois|anos|\
        depois|só|sobre|às|aos|ainda|quem|onde|dia|lo|me|numa|num|mesmo|todos|tinha|porque|todo|quatro|três|aqui|agora|nada|enquanto|\
        ontem",
    dependent: "ele|ela|eles|elas|este|esta|estes|estas|esse|essa|isso|isto|mas|porém|contudo|também|assim",
    months: "janeiro,jan|fevereiro,fev|março,marco,mar|abril,abr|maio,mai|junho,jun|julho,jul|agosto,ago|setembro,set|outubro,out|novembro,nov|\
        dezembro,dez",
    and: "e|com",
    credit: "foto|fotos|foto de|fotografia|fotografia de|imagem|imagens|crédito|crédito da foto|crédito foto|créditos|fotografias|foto por|\
        imagem de|legenda da foto|fotógrafo|fotógrafa|foto cedida por|imagem gentilmente cedida por|fotos de|foto ilustrativa|\
        imagem ilustrativa|reprodução|divulgação|ilustração",
    source: "fonte|\
        fontes|com informações de|com informação de",
    conventions: Conventions::DEFAULT,
    words: compiled_in(&CueWords {
        weekdays: "segunda-feira,segunda,seg|terça-feira,terça,ter|quarta-feira,quarta,qua|quinta-feira,quinta,qui|sexta-feira,sexta,sex|\
            sábado,sáb|domingo,dom",
        by: "por|texto|texto de|escrito por|autor|autora|autores|publicado por|da autoria de|\
            texto e fotos|reportagem de|redigido por",
        job: "jornalista|repórter|redator|redatora|redactor|redactora|correspondente|enviado especial|\
            estagiário|estagiária|estagiário sob supervisão|repórter especial|colunista|editor|editora|fotógrafo|fotógrafa|colaborador|\
            colaboradora|chefe de redação|diretor|diretora|cronista|enviada especial|correspondente internacional|jornalista estagiário",
        staff_byline: "redação|da redação|redacção|agências",
        editor: "edição|edição de|editado por|editora|\
            edição de texto|revisão de|tradução de|traduzido por|sob supervisão de|sob a supervisão de|com supervisão de|supervisão de|\
            edição de imagem|fotografia de|com a colaboração de|editor|editor responsável",
        published: "publicado|publicado em|publicada em|publicado a|publicação|data de publicação|publicada|publicado às|postado em|postado|\
            criado em|data da publicação|primeira publicação",
        updated: "atualizado|atualizada|atualizado em|atualizado há|actualizado|atualizado às|atualização|última atualização|última modificação|\
            modificado|modificado em|modificada em|atualizada em|actualizado em|actualizada|atualizado a|editado em|alterado em|\
            última atualização em",
        relative: "há|atrás|ontem|hoje|anteontem",
        attribution: "apuração d*|reportagem d*|citado por!|segundo|de acordo com|conforme|citad*|inform*|afirm*|disse à>|disse ao>|disse a>|disse|contou|conta|explic*|record*|revel*|\
            declar*|public*|notici*|relat*|report*|entrevista*|em entrevista à!|em entrevista ao!|em entrevista a!|em declarações à!|\
            em declarações ao!|em declarações a!|aos microfones d*|ao microfone d*|com informações de!|com informações da!|\
            com informações do!|ouvid*|consider*|apur*|antecip*|adiant*|escrev*|divulg*|estima*|avanç*|confirm*|mostr*|lembrou|\
            acrescentou|coluna+|perguntad*|teste|ponder*|prometeu|jornalista*|repórter*|jornal++|diário++|semanário++|revista++|agência+|\
            rádio++|emissora++|canal++|portal++|site++|boletim++|programa+|telejornal++|blog++|estação++|televisão+|semanal++|gazeta++|\
            podcast+|diz à>|diz ao>|diz a>|conta à>|conta ao>|contou à>|contou ao>|contou a>|explica à>|explica ao>|explicou à>|\
            explicou ao>|explicou a>|afirmou à>|afirmou ao>|afirmou a>|afirma à>|relatou à>|relatou ao>|relatou a>|declarou à>|\
            declarou ao>|revelou à>|revelou ao>|confirmou à>|confirmou ao>|confirmou a>|garantiu à>|garantiu ao>|adiantou à>|\
            adiantou ao>|em conversa com>|conversa com>|falou à>|falou ao>|falou com>|falar com>|falando à>|ouvid* pela!|ouvida pela!|\
            ouvido pela!|ouvida pelo!|ouvido pelo!|ouvidos pela!|ouvidos pelo!|ouvidas pela!|garanti*|garante|diz|dizia|passou na|\
            passou no|chamou|chama|acusa*|titul*|emiti*|transmit*|exib*|veicul*|coment*|respond*|reconhec*|descrev*|resum*|destac*|\
            edição de!|edição do|edição da|páginas d*|antena d*|na antena da!|na antena do!|aos microfones da!|aos microfones do!|\
            ao microfone da!|segundo o jornal!|noticiário+|matutino++|vespertino++|folhetim++|periódico++|jornais|televisões|webrádio++|\
            folha++",
        key_points: "resumo|resumo da notícia|em resumo|pontos principais|pontos-chave|em síntese|o essencial|o que precisa de saber|\
            o que você precisa saber|destaques|resumo da matéria|os pontos principais|em poucas palavras|principais pontos|resumo ia|\
            resumo com ia|o que sabemos|entenda em resumo|principais informações|pontos essenciais",
        promo: "leia também|leia mais|leia a seguir|leia ainda|ler mais|veja também|veja mais|ver também|saiba mais|assista|ouça|oiça|\
            notícias relacionadas|relacionadas|assine|cadastre-se|entrar|compartilhe|partilhar|publicidade|tópicos|mais lidas|\
            todos os direitos|inscreva-se|receba|siga|clique aqui|apoie|newsletter|continua depois da publicidade|\
            continua após a publicidade|ler também|continua após|continua depois|a publicidade continua|continue lendo|continuar a ler|\
            para continuar a ler|este artigo é exclusivo|conteúdo exclusivo|conteúdo patrocinado|subscreva|registe-se|faça login|inicie sessão|\
            siga-nos|siga o|siga nosso|entre no canal|entre no grupo|participe do canal|baixe o app|baixe nosso|descarregue a app|receba as|\
            partilhe|ouça este|ouvir artigo|ouça a notícia|esta matéria foi|este artigo foi publicado|publicado na edição|usamos cookies|\
            utilizamos cookies|este site usa|este site utiliza|ao continuar|deixe um comentário|deixe seu comentário|comente|os comentários são|\
            encontrou um erro|reportar erro|comunicar erro|viu algum erro|envie sua|envie a sua|fale conosco|quer receber|artigos relacionados|\
            mais notícias|mais sobre|colunistas convidados|google notícias|continua na página|continua na pág|continuação da página|\
            continua na pag",
        furniture: "compartilhar|imprimir|fechar|buscar|busca|pesquisa|início|página inicial|comentários|comentar|ver comentários|subscrever|\
            seguir|ver mais|voltar ao topo|notícias|expediente|fale conosco|contacto|quem somos|política de privacidade|termos de uso|\
            min de leitura|minutos de leitura|min. de leitura|minuto de leitura|tempo de leitura|leitura|visualizações|leituras|partilhar|\
            compartilhe|compartilhar no facebook|compartilhar no whatsapp|compartilhar no twitter|compartilhar no x|partilhar no facebook|\
            copiar link|copiar ligação|link copiado|guardar|salvar|ouvir|ouvir notícia|publicidade|anúncio|pub|continua após a publicidade|\
            continua depois da publicidade|leia mais|ler mais|mostrar mais|carregar mais|carregando|topo|sem comentários|nenhum comentário|\
            deixe um comentário|entrar|login|iniciar sessão|cadastre-se|assine|assinar|newsletter|newsletters|mais lidas|mais lidos|\
            as mais lidas|mais vistas|relacionadas|artigos relacionados|notícias relacionadas|etiquetas|tags|temas|tópicos|tamanho do texto|\
            tamanho da fonte|aumentar fonte|diminuir fonte|aumentar letra|diminuir letra|ampliar|ampliar imagem|foto # de #|página # de #|# de #|\
            próximo|próxima|anterior|seguinte|aceitar|aceitar todos|rejeitar|ao vivo|em direto|menu|pesquisar|edição impressa|assinantes|\
            exclusivo para assinantes",
        discussion: "comentári|responder",
        editor_note: "nota do editor|nota da redação|nota de redação|correção|nota da redacção|nota do redator|n. da r|n. do e|erramos|errata|\
            retificação|esclarecimento|uma versão anterior|em versão anterior|este texto foi atualizado|esta reportagem foi atualizada|\
            esta matéria foi atualizada|notícia atualizada|artigo atualizado",
        sections: "mundo|internacional|nacional|brasil|portugal|política|economia|negócios|desporto|esportes|\
            esporte|futebol|cultura|tecnologia|cidades|cidades df|regional|regiões|agro|agronegócio|agricultura|\
            meio ambiente|educação|polícia|cotidiano|local|locais|sociedade|madeira|ilhas|comunidades|serviço|\
            notícias|atualidade|destaque|destaques|últimas|geral|dia a dia|cidade|país|região|norte|centro|sul|\
            nordeste|centro-oeste|opinião|artigos|colunas|colunistas|entrevista|entrevistas|reportagem|especial|\
            segurança|justiça|saúde|ciência|mercado|finanças|empresas|emprego|imóveis|turismo|viagem|\
            gastronomia|vida|estilo|gente|famosos|televisão|música|cinema|livros|teatro|artes|automóveis|\
            transportes|clima|tempo|ambiente|natureza|energia|pesca|pecuária|religião|história|obituário",
        abbreviations: "sra|srs|dra|profa|eng|exmo|cel|pág|págs|núm|n.º|av|r|s.a|ltda|lda|art|aprox|tel|p.ex",
    }),
};

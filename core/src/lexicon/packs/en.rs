//! English. Terms as printed by the BBC, Guardian, AP, Reuters, New York Times, Straits Times and Jakarta Post.

use crate::lexicon::conventions::{Conventions, NumericOrder};
use crate::lexicon::pack::{CueWords, Lexicon};

pub(crate) static EN: Lexicon = Lexicon {
    tag: "en",
    letters: "",
    function_words: "a|i|the|and|of|to|in|that|is|was|for|on|with|as|by|at|from|has|have|had|are|were|be|been|his|her|he|it|its|this|\
        which|would|who|their|will|not|an|they|after|said|more|about|when|but|or|we|all|so|if|one|can|up|out|what|there|you|my|your|into|\
        also|than|could|over|she|some|our|now|them|do|just|only|how|where|me|off|down|last|first|any|before|because|while|every|\
        through|under|still|did|since|him",
    dependent: "he|she|it|they|this|that|these|those|but|and|however|also|instead|still|then|so|yet|meanwhile|moreover|therefore|such|his|her|\
        their|its|there|here|both|neither|nor|or|another|others|afterwards|earlier",
    months: "january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sept,sep|october,oct|november,nov|december,dec",
    and: "and|with|&",
    credit: "photo|photos|photo by|photo credit|photograph|photograph by|photographs by|photographer|picture|picture by|pictures|image|\
        images|image by|image credit|image source|image caption|credit|credits|courtesy|courtesy of|getty images|file photo|illustration by|\
        via|handout|pic|pics|pix|photo courtesy of|photos courtesy of|photo courtesy|image courtesy of|images courtesy of|\
        picture courtesy of|images by|photo from|photos from|photo via|image via|photo illustration|photo illustration by|\
        file picture|file image|screengrab|picture credit|pic credit|photo provided by|main image",
    source: "source|\
        sources|article source|story source|source article",
    conventions: Conventions {
        numeric_order: NumericOrder::Mdy,
        dotted_dates: false,
        day_ranges: true,
        ist_offset: Some(330),
        ..Conventions::DEFAULT
    },
    words: Some(&CueWords {
        weekdays: "monday,mon|tuesday,tue,tues|wednesday,wed|thursday,thu,thur,thurs|friday,fri|saturday,sat|sunday,sun",
        by: "by|reporting by|writing by|written by|words by|story by|report by|reported by|text by|author|authors|reporter|reporters|\
            correspondent|from our correspondent|posted by|published by|post author|created by|submitted by|interview by|guest author|\
            about the author|about the authors|\
            as told to|by our correspondent|compiled and written by|reported and written by|writing and photos by|text and photos by|\
            words and pictures by|words and photos by|story and photos by",
        job: "author|reporter|writer|correspondent|editor|editor-in-chief|columnist|contributor|journalist|critic|producer|intern|\
            bureau chief|blogger|freelancer|photographer|anchor|host|presenter|commentator|analyst|strategist|fellow|professor|lecturer|\
            researcher|scientist|economist|historian|director|manager|officer|president|founder|co-founder|ceo|specialist|engineer|\
            developer|consultant|attorney|adviser|reviewer|\
            star correspondent|staff reporter|staff photographer|trainee reporter|cub reporter|stringer|special correspondent|news editor|\
            sub-editor|deputy editor|senior writer|sportswriter|obituaries editor|fact-checker|photojournalist|multimedia journalist|\
            web producer|news producer|video journalist|community reporter|local democracy reporter|podcaster|chief reporter|copy editor|\
            newsreader|reporter/photographer",
        staff_byline: "staff|staff writers|staff reporters|news desk|newsdesk|newsroom|editorial team|editorial board|editorial staff|web desk|\
            online desk|agencies|news agencies|our correspondent|our reporter|admin|the editors|press release|wire reports|team",
        editor: "editor|editors|edited by|editing by|copy editor|additional reporting by|with reporting by|photographs by|compiled by|\
            photos by|photography by|pictures by|sub-edited by|fact-checked by|translated by|additional reporting and writing by|contributing reporting by|\
            with additional reporting by|copy edited by|copyedited by|video editing by",
        published: "published|published on|published at|first published|posted|posted on|posted at|date|issued|released|publication date|created|filed|on|\
            published date|first posted|date published|publish date|uploaded|uploaded on|originally published",
        updated: "updated|last updated|updated on|updated at|last modified|modified|last update|edited on|revised|last edited|\
            last edited on|last reviewed|revised on|last revised",
        relative: "ago|yesterday|today|just now|last week|minutes|hours|this morning|tonight",
        attribution: "interview over!|interviewed over|reporter of!|reporter for!|reader of!|reporter from!|readers of|gathered>|puts it|put it|remarks carried by!|quoted as saying by!|according to|as reported by!|reported by|report by|report in|report on|quoted by|as quoted by!|told>|tells>|telling>|\
            said to>|speaking to>|spoke to>|speaks to>|citing|cited by|cited|cites|quoting|quoted|interview with!|interviewed by|\
            interview on|interview to|in a report by|first reported by!|reports|reported|reporting|report|wrote|writes|written in|\
            written by|has seen|had seen|saw|monitored by!|message to>|letter to>|talks to>|talked to>|talking to>|wrote to>|published|publishes|broadcast|broadcasts|aired|airs|carried by|picked up by|ran a story|printed|obtained by!|seen by|\
            interview|interviewed|confirmed to>|described|announced|revealed|asked|filmed|story|coverage|covered|commentator|correspondent|\
            reporter|reporters|observed|noted|newspaper+|daily+|weekly+|magazine+|broadcaster+|radio station+|tv station+|\
            television station+|news agency+|news site+|news website+|news outlet+|news portal+|tabloid+|newsletter+|bulletin+|blog+|\
            podcast+|channel+|network+|paper+|website+|local paper+|state media+|trade journal+|newswire+|periodical+|fanzine+|tell>|\
            says to>|speaking with>|spoke with>|spoke on>|speaking on>|explained to>|admitted to>|shared with>|email to>|emailed to>|\
            an email to>|statement to>|statement given to>|comments to>|interview by|interviewed on|interview for|joked to>|recalled to>|\
            in an interview to>|issue of!|edition of|pages of!|front page of!|columns of!|columnist for!|airwaves of!|listeners to!|\
            listeners of!|readers of!|viewers of!|appeal on|appeared in|appeared on|featured in|featured on|told listeners|broadcast on|\
            broadcast by!|aired on|heard on|story in|letter to the editor|first reported|first report|ran|adds|carried|gathered|learnt|learned|\
            understands|headlined|headline in|editorial in|column in|column for|shared by|shared on|photograph in|writing in|writer for|\
            writer at|tweeted|called in to|callers to!|host of|answering|according to a report in!|according to a report by!",
        key_points: "key points|key takeaways|takeaways|in short|in brief|at a glance|summary|highlights|article summary|the gist|what to know|\
            what you need to know|story highlights|quick read|tl;dr|key facts|the key points|main points|bullet points|in summary|the essentials|\
            need to know|five things to know|ai summary|ai-generated summary|key details|fast facts|\
            in this article|the takeaway|key findings|just the facts|at-a-glance|the short version|nutshell|\
            in a nutshell|summary of the story|story at a glance|the brief|top points|main takeaways",
        promo: "read also|also read|read more|read next|see also|more on|related|recommended|you may also like|you might also like|\
            watch|watch live|listen|subscribe|sign up|sign in|log in|follow us|follow|join us|download|click here|share this|\
            share on|copyright|all rights reserved|advertisement|sponsored|get our|get the|most read|most popular|trending|\
            more from|more stories|next article|previous article|join the conversation|view comments|leave a comment|comments|tags|\
            topics|filed under|this article was|contact us|terms of|privacy policy|cookie|we use cookies|back to top|skip to|\
            continue reading|story continues below|reprints|explore more|newsletter|support us|support our|support independent|\
            if you enjoyed|if you liked|never miss|don't miss|buy now|donate|powered by|posted in|posted by|related posts|\
            affiliate|this post contains|we may earn|stay up to date|learn more|find out more|all content|about the author|scroll to continue|\
            scroll down to continue|article continues below|continue reading below|advertisement - scroll|this article appeared in the|\
            this story appeared in the|this article first appeared in|this story was originally published|a version of this article appeared|\
            a version of this story|join our whatsapp|follow our whatsapp|get the app|download the app|download our app|get our app|\
            listen to this article|listen to this story|sign up to our|sign up here|sign up for our|get the latest|get our daily|\
            get our newsletter|support our journalism|support local journalism|help us improve|report an error|report a typo|found an error|\
            have a story|got a story|got a tip|do you have a story|submit a tip|send us your|write for us|become a columnist|want to write|\
            we value your privacy|this website uses cookies|this site uses cookies|by clicking|by continuing to use|view this post on|\
            a post shared by|image may be subject|click here to|click to share|tap here to|watch the video|recommended for you|more on this|\
            related topics|related tags|comments are closed|comments have been|log in to comment|login to comment|sign in to comment|\
            leave a reply|unlock this article|subscribe now|already a subscriber|free to read|gift this article|you have free articles|\
            add us as a preferred|copy link to|read the full story|reading time|estimated reading time|last updated by|page clock|current time|\
            follow us on|follow @|for more stories|for more news|continued on page|continued from page|continued on p|continued from p|\
            continues on page|please turn to page|turn to page|story continues on page",
        furniture: "share|save|print|email|e-mail|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|instagram|youtube|\
            tiktok|copy link|close|menu|search|home|news|comments|comment|reply|advertisement|ad|sponsored|loading|subscribe|subscribe now|\
            sign in|sign up|log in|login|register|my account|follow|listen|read more|show more|see more|view all|load more|next|previous|back|\
            top|more|share this article|share this story|share this|share full article|related articles|related stories|related topics|\
            related|recommended|most read|most popular|latest news|trending|top stories|tags|topics|about us|contact|contact us|careers|\
            privacy|privacy policy|terms|terms of use|terms of service|cookie policy|cookie settings|help|faq|rss|newsletters|newsletter|\
            flipboard|text size|get the app|skip to content|skip to main content|advertise with us|follow us|image|video|audio|live|\
            breaking news|min read|mins read|minute read|minutes read|min. read|minutes to read|views|page views|reads|shares|comments off|\
            no comments|no comments yet|0 comments|add comment|add a comment|link copied|copied|copy url|share article|share on facebook|\
            share on twitter|share on x|share on whatsapp|share via email|email this article|print this article|print article|save article|\
            save for later|bookmark|font size|increase font size|decrease font size|listen now|play audio|audio player|ads|promoted|paid content|\
            advertorial|skip ad|close ad|continue reading|view more|back to top|go to top|scroll to top|accept all|reject all|manage cookies|\
            privacy settings|trending now|related news|you might also like|hashtags|next article|previous article|page # of #|of # pages|\
            photo # of #|# of #|slide # of #|replay|mute|unmute|fullscreen|full screen|settings|expand|collapse|hide caption|toggle caption|\
            view gallery|open image in gallery|image gallery|enlarge|enlarge image|click to enlarge|threads|bluesky|messenger|mail|chevron|\
            chevron-right|chevron-left|chevron-down|arrow-right|arrow-left|icon|icon-close|close icon|search icon|menu icon|play icon|share icon|\
            hamburger menu|more-horizontal|expand_more|keyboard_arrow_down|arrow_forward|arrow_back|play_arrow|favorite_border|bookmark_border|\
            content_copy|volume_up|access_time|person|print_icon|a+|a-|aa|a a a|a- a+|a+ a-|- a +|dark mode|light mode|translate|select language|\
            google news|follow us on google news|preferred source",
        discussion: "comment|reply|replies|discussion",
        editor_note: "editor's note|editors' note|editor’s note|editors’ note|correction|clarification|corrections and clarifications|note to readers|this article has been amended|this article was amended|\
            this story has been updated|this story has been corrected|an earlier version of this|disclaimer|clarifications|corrections|erratum|\
            errata|note from the editor|note to our readers|a correction was made|a previous version of this|this article was updated|\
            this story was updated|this article has been updated|this article has been corrected|this article was corrected|correction on|\
            for the record|amendment|author's note|corrections and amplifications",
        sections: "world|politics|opinion|business|economy|sport|sports|culture|technology|tech|science|health|\
            national|international|asia|europe|africa|middle east|local|entertainment|lifestyle|travel|food|\
            environment|education|markets|finance|money|arts|books|music|film|style|obituaries|weather|features|\
            crime|media|football|cricket|tennis|comment|letters|magazine|property|real estate|cars|motoring|\
            community|agriculture|regional news|local news|top stories|courts|region|editorial|analysis|\
            investigations|housing|farming|climate|theatre|art|fashion|back roads|latest news|latest|\
            breaking news|home news|uk news|us news|world news|state|state news|nation|city|cities|town|county|\
            counties|metro|metros|rural|suburbs|north|south|east|west|northeast|southwest|midlands|coast|\
            society|people|profile|profiles|interview|interviews|column|columns|columnists|perspectives|\
            perspective|views|explainer|explained|fact check|special report|long reads|investigation|\
            crime & courts|public safety|police|justice|law|legal|government|council|elections|election|\
            military|defence|defense|war|security|transport|transportation|traffic|energy|water|mining|\
            oil & gas|industry|companies|commodities|banking|personal finance|jobs|careers|startups|innovation|\
            gadgets|space|nature|wildlife|animals|conservation|gardening|home|homes|family|parenting|\
            relationships|women|youth|campus|schools|universities|religion|faith|history|heritage|festivals|\
            events|things to do|what's on|dining|restaurants|recipes|tv|television|theater|dance|celebrity|\
            gaming|games|rugby|golf|hockey|baseball|basketball|athletics|racing|cycling|boxing|gaa|hurling|\
            camogie|motorsport|netball|soccer|high school sports|college sports|fruits|vegetables|dairy|\
            livestock",
        abbreviations: "mr|mrs|ms|dr|prof|st|sr|jr|gen|col|lt|sgt|capt|cmdr|adm|maj|rep|sen|gov|pres|rev|hon|no|nos|vs|etc|inc|ltd|co|corp|u.s|u.k|\
            u.n|e.g|i.e|a.m|p.m|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mt|ft|fig|approx|dept|est|ave|blvd|rd|vol|pp|al",
    }),
};

//! A Yew page with an article card that it controls.

use article_card::ArticleCard;
use yew::prelude::*;

const STORY: &str = "Harbour bridge reopens after storm

By Ann Example, Science correspondent

The harbour bridge opened again on Monday after four days of repairs, the port authority said.

Engineers worked through four nights to replace two cables that the storm had torn from the northern pylon.";

#[component]
fn Page() -> Html {
    let open = use_state_eq(|| false);
    let words = use_state_eq(|| 0);
    let ontoggle = use_callback(open.setter(), |value, open| open.set(value));
    let onparse = use_callback(words.setter(), |article: std::rc::Rc<article_card::Article>, words| {
        words.set(article.word_count);
    });
    let onclick = {
        let open = open.clone();
        move |_| open.set(!*open)
    };
    html! {
        <main>
            <ArticleCard text={STORY} open={*open} {ontoggle} {onparse} heading_level={1} />
            <button {onclick}>{ if *open { "Close" } else { "Open" } }{ " the summary" }</button>
            <p role="status">{ *words }{ " words" }</p>
        </main>
    }
}

fn main() {
    yew::Renderer::<Page>::new().render();
}

import type { Article } from 'article-card';
import { toMarkdown } from 'article-card/api';
import { ArticleCard } from 'article-card/react';
import { useState } from 'react';
import { STORY } from './story';

export function App() {
  const [text, setText] = useState(STORY);
  const [open, setOpen] = useState(false);
  const [article, setArticle] = useState<Article>();
  return (
    <main>
      <textarea aria-label="Article text" rows={8} value={text} onChange={(event) => setText(event.target.value)} />
      <ArticleCard
        text={text}
        open={open}
        headingLevel={1}
        onToggle={(event) => setOpen(event.detail.open)}
        onParsed={(event) => setArticle(event.detail)}
      />
      <button onClick={() => setOpen(!open)}>{open ? 'Close' : 'Open'} the summary</button>
      <p role="status">{article?.authors.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('; ')}</p>
      <pre>{article && toMarkdown(article)}</pre>
    </main>
  );
}

// The same card drawn by React. It does less: its "parser" takes the first line for the headline and the next ones for byline and date.

import { useId, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../../style.css';

function read(text) {
  const [headline, byline, date, ...body] = text.split('\n').filter((line) => line.trim());
  const [author, role] = byline.replace(/^By /, '').split(', ');
  return { headline, author, role, date, body, points: body.slice(0, 3) };
}

function Disclosure({ name, label, level: Level, children }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = (
    <button type="button" className="article-card__toggle" part={`${name}-toggle`} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
      <span className="article-card__toggle-label">{label}</span>
      <span className="article-card__chevron" aria-hidden="true" />
    </button>
  );
  return (
    <>
      {Level ? <Level className="article-card__toggle-heading">{button}</Level> : button}
      <div id={id} className="article-card__panel" hidden={!open}>
        {children}
      </div>
    </>
  );
}

function Card({ text }) {
  const { headline, author, role, date, body, points } = read(text);
  const paragraphs = (texts) => texts.map((text) => <p key={text}>{text}</p>);
  return (
    <article className="article-card" lang="en">
      <div className="article-card__inner">
        <header className="article-card__header">
          <h2 className="article-card__headline" part="headline">{headline}</h2>
          <div className="article-card__byline">
            <ul className="article-card__authors">
              <li>
                <bdi className="article-card__name">{author}</bdi> <bdi className="article-card__role">{role}</bdi>
              </li>
            </ul>
          </div>
          <p className="article-card__meta">
            <span>{date}</span> <span>1 min read</span>
          </p>
        </header>
        <section className="article-card__summary">
          <Disclosure name="summary" level="h3" label={`Summary · ${points.length} points`}>
            <ul className="article-card__points">{points.map((point) => <li key={point}>{point}</li>)}</ul>
          </Disclosure>
        </section>
        <div className="article-card__story">
          <div className="article-card__body">{paragraphs(body.slice(0, 4))}</div>
          <Disclosure name="story" label="Read the full article">
            <div className="article-card__body">{paragraphs(body.slice(4))}</div>
          </Disclosure>
        </div>
      </div>
    </article>
  );
}

const root = document.getElementById('card');
createRoot(root).render(<Card text={root.textContent.trim()} />);

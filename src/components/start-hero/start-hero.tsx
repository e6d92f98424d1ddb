interface Props {
  /** The visitor's own question: the heading of the site. */
  question: string;
  lead: string;
}

/** The first thing on the site: what do you need? Behind it the county's landscape, by night in the dark. */
export function StartHero({ question, lead }: Props) {
  return (
    <div class="start-hero">
      <img src="/assets/landscape.svg" alt="" fetchpriority="low" />
      <h1>{question}</h1>
      <p class="lead">{lead}</p>
      <p class="row">
        <a href="/lattlast/">Läs på lätt svenska</a>
        <a href="/sprak/" lang="en">
          Languages
        </a>
      </p>
    </div>
  );
}

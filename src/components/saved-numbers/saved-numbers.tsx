interface Props {
  file: { address: string; label: string };
}

/** Numbers to save in the phone, and what to think of first: somebody else may look in it. */
export function SavedNumbers({ file: { address, label } }: Props) {
  return (
    <section data-search-ignore="">
      <h2 id="spara">Spara numren</h2>
      <p>Ett sparat nummer syns för den som tittar i din telefon, så spara inget om någon annan brukar läsa i den.</p>
      <p class="link">
        <a href={address}>Spara numren i telefonen ({label})</a>
      </p>
    </section>
  );
}

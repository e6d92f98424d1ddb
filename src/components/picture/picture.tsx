import { type ImageAttributes, readCaption } from '../../lib/pictures.ts';

interface Props {
  shown: ImageAttributes;
  /** What it shows; nothing where it is there for its looks alone. */
  alt: string;
  /** What stands below it, and who took it: `Torget. Foto: namn`. */
  caption?: string;
  /** Fetched when a visitor comes near: it stands below the first view. */
  isLate: boolean;
  /** It stands in a line of text, and not by itself. */
  isInline: boolean;
}

/** A picture in a text, with its caption and who took it. */
export function Picture({ shown, alt, caption = '', isLate, isInline }: Props) {
  const image = <img {...shown} alt={alt} {...(isLate && { loading: 'lazy' })} />;
  if (isInline) return image;
  const { text, credit } = readCaption(caption);
  return (
    <figure class="picture">
      {image}
      {caption && (
        <figcaption>
          {text}
          {text && credit && ' '}
          {credit && <small>{credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}

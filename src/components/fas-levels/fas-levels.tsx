import { DrawnPart } from '../drawing/drawn-part.tsx';
import { Icon } from '../icon/icon.tsx';

/** How what we do within FAS reaches the municipalities: from us, by two ways, to them. */
export function FasLevels() {
  return (
    <>
      <figcaption>Så når FAS kommunerna</figcaption>
      <ul class="fas-levels">
        <li>
          <DrawnPart icon="hub" title="Länsstyrelsen">
            FAS är ett internt samarbete hos oss.
          </DrawnPart>
        </li>
        <li>
          <Icon name="down" />
          <DrawnPart icon="chart" title="Lägesrapporter">
            Vi hjälper kommunerna att ta fram dem regelbundet.
          </DrawnPart>
        </li>
        <li>
          <Icon name="down" />
          <DrawnPart icon="people" title="Utbildnings- och nätverksdagar">
            Vi sprider kunskap och erfarenheter.
          </DrawnPart>
        </li>
        <li>
          <Icon name="down" />
          <DrawnPart icon="house" title="Länets kommuner">
            De får stöd och ny kunskap, och möter andra kommuner.
          </DrawnPart>
        </li>
      </ul>
    </>
  );
}

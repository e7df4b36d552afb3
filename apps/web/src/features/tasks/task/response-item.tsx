import type { Response } from '@phoihop/contract/task-shapes'
import { formatDay, formatInstant } from '../../../lib/format.ts'
import { AttachedFiles } from '../../../lib/attached-files.tsx'
import classes from './response-item.module.css'
import { factsOf } from './response-facts.ts'
import { ACT_TITLES, text } from '../text.ts'

interface ResponseItemProps {
  response: Response
  /** the unit whose work it is about */
  unit: string
  showsUnit?: boolean
}

/** One act: who, in which post, when, and in which words. */
export function ResponseItem({ response, unit, showsUnit = false }: ResponseItemProps) {
  const product = productOf(response)
  const corrected = response.correctedById !== null
  return (
    <li className={classes.item} data-act={response.act} data-corrected={corrected}>
      <p className={classes.head}>
        <b>{ACT_TITLES[response.act]}</b>
        {showsUnit && <span>{unit}</span>}
        {response.percent !== null && response.act !== 'contribute' && (
          <span className="ph-numbers">{text.percent(response.percent)}</span>
        )}
      </p>
      {response.words && <p className={classes.words}>{corrected ? <s>{response.words}</s> : response.words}</p>}
      {corrected && <p className={classes.product}>{text.isCorrected}</p>}
      {product && <p className={classes.product}>{product}</p>}
      {factsOf(response).map((fact) => (
        <p key={fact} className={classes.product}>
          {fact}
        </p>
      ))}
      <AttachedFiles files={response.files} />
      <p className={classes.who}>
        {response.onBehalf && `${text.onBehalf(response.organisationName, unit)} · `}
        {`${response.personName}, ${response.post}, ${response.organisationName} · `}
        <time dateTime={response.at}>{formatInstant(response.at)}</time>
      </p>
    </li>
  )
}

function productOf({ productNumber, productOn }: Response): string | null {
  if (!productNumber) return null
  return productOn ? text.productOn(productNumber, formatDay(productOn)) : text.product(productNumber)
}

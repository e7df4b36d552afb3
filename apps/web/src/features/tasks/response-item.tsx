import type { Response } from '@phoihop/contract/task-shapes'
import { formatDay, formatInstant } from '../../lib/format.ts'
import { AttachedFiles } from '../../lib/attached-files.tsx'
import classes from './response-item.module.css'
import { ACT_TITLES, text } from './text.ts'

/** One act: who, in which post, when, and in which words. */
export function ResponseItem({ response }: { response: Response }) {
  const product = productOf(response)
  return (
    <li className={classes.item} data-act={response.act}>
      <p className={classes.head}>
        <b>{ACT_TITLES[response.act]}</b>
        {response.percent !== null && <span className="ph-numbers">{text.percent(response.percent)}</span>}
      </p>
      {response.words && <p className={classes.words}>{response.words}</p>}
      {product && <p className={classes.product}>{product}</p>}
      {response.suggested && <p className={classes.product}>{text.suggested(response.suggested.name)}</p>}
      <AttachedFiles files={response.files} />
      <p className={classes.who}>
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

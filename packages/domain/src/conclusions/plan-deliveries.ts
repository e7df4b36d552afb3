export type DeliveryContent = 'whole' | 'excerpt'
export interface PlannedDelivery {
  organisationId: string
  content: DeliveryContent
  basis: 'recipient' | 'assigned'
}

/**
 * Who gets what of a paper when it is issued: the bodies of each line of Nơi nhận what the line says (named in two lines,
 * the whole), and who has work without being named there the excerpt of it. The office that keeps the paper and the body
 * that issues it have it already.
 */
export function planDeliveries(
  lines: readonly { organisationIds: readonly string[]; content: DeliveryContent }[],
  assigned: readonly string[],
  own: readonly string[],
): PlannedDelivery[] {
  const planned = new Map<string, PlannedDelivery>()
  for (const { organisationIds, content } of lines)
    for (const organisationId of organisationIds)
      if (content === 'whole' || !planned.has(organisationId))
        planned.set(organisationId, { organisationId, content, basis: 'recipient' })
  for (const organisationId of assigned)
    if (!planned.has(organisationId))
      planned.set(organisationId, { organisationId, content: 'excerpt', basis: 'assigned' })
  return [...planned.values()].filter(({ organisationId }) => !own.includes(organisationId))
}

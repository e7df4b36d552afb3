-- CreateTable
CREATE TABLE "delivery" (
    "id" UUID NOT NULL,
    "conclusion_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "content" VARCHAR(10) NOT NULL,
    "basis" VARCHAR(10) NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "opened_by_id" UUID,
    "acknowledged_at" TIMESTAMPTZ(3),
    "acknowledged_by_id" UUID,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "delivery_organisation_id_sent_at_idx" ON "delivery"("organisation_id", "sent_at");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_conclusion_id_organisation_id_key" ON "delivery"("conclusion_id", "organisation_id");

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_acknowledged_by_id_fkey" FOREIGN KEY ("acknowledged_by_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "delivery" ADD CONSTRAINT delivery_content CHECK (content IN ('whole', 'excerpt'));
ALTER TABLE "delivery" ADD CONSTRAINT delivery_basis CHECK (basis IN ('recipient', 'assigned', 'added'));
ALTER TABLE "delivery" ADD CONSTRAINT delivery_opened CHECK ((opened_at IS NULL) = (opened_by_id IS NULL));
ALTER TABLE "delivery" ADD CONSTRAINT delivery_acknowledged
  CHECK ((acknowledged_at IS NULL) = (acknowledged_by_id IS NULL) AND (acknowledged_at IS NULL OR opened_at IS NOT NULL));

-- Only what is issued is sent, nothing sent is taken back or rewritten; opening and acknowledging are said once.
CREATE FUNCTION refuse_rewriting_delivery() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'what was sent stays sent' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF (NEW.id, NEW.conclusion_id, NEW.organisation_id, NEW.content, NEW.basis, NEW.sent_at)
    IS DISTINCT FROM (OLD.id, OLD.conclusion_id, OLD.organisation_id, OLD.content, OLD.basis, OLD.sent_at)
    OR (OLD.opened_at IS NOT NULL AND (NEW.opened_at, NEW.opened_by_id) IS DISTINCT FROM (OLD.opened_at, OLD.opened_by_id))
    OR (OLD.acknowledged_at IS NOT NULL
      AND (NEW.acknowledged_at, NEW.acknowledged_by_id) IS DISTINCT FROM (OLD.acknowledged_at, OLD.acknowledged_by_id)) THEN
    RAISE EXCEPTION 'what was sent stays as it was sent' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER delivery_kept BEFORE UPDATE OR DELETE ON "delivery"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_delivery();

-- CreateTable
CREATE TABLE "integrity_check" (
    "id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "papers" INTEGER NOT NULL DEFAULT 0,
    "files" INTEGER NOT NULL DEFAULT 0,
    "mended" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "integrity_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "integrity_fault" (
    "id" UUID NOT NULL,
    "check_id" UUID NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "territory_id" UUID,
    "conclusion_id" UUID,
    "file_id" UUID,

    CONSTRAINT "integrity_fault_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "integrity_check_started_at_idx" ON "integrity_check"("started_at");

-- CreateIndex
CREATE INDEX "integrity_fault_check_id_idx" ON "integrity_fault"("check_id");

-- AddForeignKey
ALTER TABLE "integrity_fault" ADD CONSTRAINT "integrity_fault_check_id_fkey" FOREIGN KEY ("check_id") REFERENCES "integrity_check"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "integrity_fault" ADD CONSTRAINT integrity_fault_kind
  CHECK (kind IN ('paper-changed', 'paper-unsealed', 'file-lost', 'copy-mended'));

-- What a check found stays as it was found.
CREATE TRIGGER integrity_fault_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON "integrity_fault"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();

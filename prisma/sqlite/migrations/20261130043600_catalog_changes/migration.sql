-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN "catalogChanges" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "CatalogContext" ADD COLUMN "change" INTEGER NOT NULL DEFAULT 0;

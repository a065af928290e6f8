-- AlterTable
ALTER TABLE "CatalogMessage" ADD COLUMN "retiredToldAt" DATETIME;

-- CreateTable
CREATE TABLE "CatalogFollow" (
    "userId" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "wireName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("userId", "workspaceId", "source", "kind", "wireName")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "because" TEXT NOT NULL,
    "news" TEXT NOT NULL,
    "readAt" DATETIME
);

-- CreateIndex
CREATE INDEX "CatalogFollow_workspaceId_source_idx" ON "CatalogFollow"("workspaceId", "source");

-- CreateIndex
CREATE INDEX "Notice_userId_at_idx" ON "Notice"("userId", "at");

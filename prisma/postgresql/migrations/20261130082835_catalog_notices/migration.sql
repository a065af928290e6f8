-- AlterTable
ALTER TABLE "CatalogMessage" ADD COLUMN     "retiredToldAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "CatalogFollow" (
    "userId" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "wireName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CatalogFollow_pkey" PRIMARY KEY ("userId","workspaceId","source","kind","wireName")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "because" TEXT NOT NULL,
    "news" TEXT NOT NULL,
    "readAt" TIMESTAMP(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CatalogFollow_workspaceId_source_idx" ON "CatalogFollow"("workspaceId", "source");

-- CreateIndex
CREATE INDEX "Notice_userId_at_idx" ON "Notice"("userId", "at");

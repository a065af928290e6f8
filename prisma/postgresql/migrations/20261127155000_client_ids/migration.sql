-- CreateTable
CREATE TABLE "ClientIdBlock" (
    "number" INTEGER NOT NULL,
    "key" BYTEA NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ClientIdBlock_pkey" PRIMARY KEY ("number")
);

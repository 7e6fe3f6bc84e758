// corpus: complete
libraryDependencies += "com.tencentcloudapi" % "tencentcloud-sdk-java" % "3.1.1000"
scalacOptions ++= Seq("-deprecation", "-Wconf:msg=InternalError:s")
Test / javaOptions += "-Dretry.codes=ResourceInUse,InternalError" // "RequestLimitExceeded" is retried anyway
//                                   ^^^^^^^^^^^^^ not a code
//                                                                    ^^^^^^^^^^^^^^^^^^^^ code inside common
